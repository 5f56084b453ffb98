import type { Errand } from '../Popup';
import type { PopupProps } from '../props';

export default function Practice(_props: PopupProps & { readonly errand?: Errand }) {
  return <p />;
}
