import type { Errand } from '../Popup';
import type { PopupProps } from '../props';

export default function Insights(_props: PopupProps & { readonly errand?: Errand }) {
  return <p />;
}
