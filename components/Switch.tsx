import type { ComponentProps } from 'react';

interface SwitchProps extends Omit<ComponentProps<'input'>, 'type' | 'role' | 'className' | 'onChange'> {
  readonly checked: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** On or off, at once. A native checkbox that says it is a switch. */
export function Switch({ checked, onSwitch, ...rest }: SwitchProps) {
  return (
    <input
      {...rest}
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
      role="switch"
      className="switch"
      checked={checked}
      onChange={(event) => onSwitch(event.target.checked)}
    />
  );
}
