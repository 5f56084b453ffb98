/** Types of modules that bring none. */
declare module 'react18' {
  import React = require('react');
  export = React;
}

declare module 'react18-dom/client' {
  export * from 'react-dom/client';
}

declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component<{ label: string }, { text(): string; set(text: string): void }>;
  export default component;
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export interface ContentState {
    getPlainText(delimiter: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    ariaLabel?: string;
  }>;
}
