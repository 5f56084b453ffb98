/** One thing that a page may do to us, from its own world, before somebody writes in it. */
export interface HostileCase {
  readonly name: string;
  /** Runs in the page's own world, and must use nothing from outside. */
  readonly attack: () => void;
  /** Where the draft is typed. Default: the textarea. */
  readonly field?: '#field' | '#rich' | 'body';
  /** nudges: as on any page; quiet: none may come; survives: either, as long as page and draft are whole. */
  readonly expected: 'nudges' | 'quiet' | 'survives';
  /** What the page put there itself, before what is typed. So much that the draft comes in at one stroke. */
  readonly before?: () => string;
}

/** Pages that rewrite what the language and the document offer. */
export const REWRITTEN: readonly HostileCase[] = [
  {
    name: 'makes every method of arrays throw',
    attack: () => {
      for (const name of ['map', 'filter', 'find', 'forEach', 'flatMap', 'push', 'at'] as const)
        Object.defineProperty(Array.prototype, name, {
          value: () => {
            throw new Error('no');
          },
        });
    },
    expected: 'nudges',
  },
  {
    name: 'lets strings lie',
    attack: () => {
      String.prototype.slice = () => 'lie';
      String.prototype.trim = () => '';
      String.prototype.replace = () => 'lie';
    },
    expected: 'nudges',
  },
  {
    name: 'puts keys on every object',
    attack: () => {
      Object.assign(Object.prototype, { draft: 'x', start: 0, end: 1, flags: [], type: 'text', id: 'x' });
    },
    expected: 'nudges',
  },
  {
    name: 'breaks promises',
    attack: () => {
      // biome-ignore lint/suspicious/noThenProperty: that is the attack
      Promise.prototype.then = () => new Promise(() => {});
    },
    expected: 'nudges',
  },
  {
    name: 'lets nobody listen',
    attack: () => {
      EventTarget.prototype.addEventListener = () => {
        throw new Error('no');
      };
    },
    expected: 'nudges',
  },
  {
    name: 'lets nobody add elements',
    attack: () => {
      const no = () => {
        throw new Error('no');
      };
      Object.assign(Node.prototype, { appendChild: no, insertBefore: no });
      Object.assign(Element.prototype, { append: no, attachShadow: no, remove: no });
    },
    expected: 'nudges',
  },
  {
    name: 'lies about styles and places',
    attack: () => {
      window.getComputedStyle = () => new Proxy({} as CSSStyleDeclaration, { get: () => 'none' });
      Element.prototype.getBoundingClientRect = () => new DOMRect(Number.NaN, Number.NaN, -1, -1);
      Range.prototype.getClientRects = () => {
        throw new Error('no');
      };
    },
    expected: 'nudges',
  },
  {
    name: 'inserts other words for execCommand',
    attack: () => {
      document.execCommand = () => {
        throw new Error('no');
      };
    },
    expected: 'nudges',
  },
  {
    name: 'lies in the getter of every value',
    attack: () => {
      Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: () => 'lie', set: () => {} });
    },
    expected: 'nudges',
  },
  {
    name: 'lies in getters of the field itself',
    attack: () => {
      const field = document.querySelector('#field') as HTMLElement;
      for (const name of ['value', 'localName', 'isContentEditable', 'ownerDocument', 'selectionStart'])
        Object.defineProperty(field, name, {
          get: () => {
            throw new Error('no');
          },
        });
    },
    expected: 'nudges',
  },
  {
    name: 'forbids highlights',
    attack: () => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
      Object.defineProperty(window, 'Highlight', { value: undefined });
    },
    expected: 'nudges',
  },
  {
    name: 'clears every highlight again and again',
    attack: () => {
      setInterval(() => CSS.highlights.clear(), 20);
    },
    expected: 'nudges',
  },
  {
    name: 'has no observers',
    attack: () => {
      for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'])
        Object.defineProperty(window, name, { value: undefined });
    },
    field: '#rich',
    expected: 'nudges',
  },
  {
    name: 'has no abort signals and no event classes',
    attack: () => {
      for (const name of ['AbortController', 'AbortSignal', 'InputEvent', 'Event', 'CSSStyleSheet'])
        Object.defineProperty(window, name, { value: undefined });
    },
    expected: 'nudges',
  },
  {
    name: 'stops its clocks and timers',
    attack: () => {
      Date.now = () => 0;
      performance.now = () => 0;
      Object.assign(window, {
        setTimeout: () => 0,
        requestAnimationFrame: () => 0,
        queueMicrotask: () => {},
      });
    },
    expected: 'nudges',
  },
  {
    name: 'plays the browser',
    attack: () => {
      const fake = {
        id: 'x',
        sendMessage: () => Promise.resolve({ flags: [] }),
        onMessage: { addListener() {} },
      };
      Object.assign(window, { chrome: { runtime: fake }, browser: { runtime: fake } });
    },
    expected: 'nudges',
  },
  {
    name: 'sets globals of our names',
    attack: () => {
      Object.assign(window, {
        softstart: 1,
        softstartNudge: true,
        softstartCard: () => document.body.remove(),
      });
    },
    expected: 'nudges',
  },
  {
    name: 'lies about focus',
    attack: () => {
      Object.defineProperty(document, 'activeElement', { get: () => document.body });
      document.hasFocus = () => false;
      HTMLElement.prototype.focus = () => {};
    },
    expected: 'nudges',
  },
  {
    name: 'makes every selector match',
    attack: () => {
      Object.assign(Element.prototype, { matches: () => true, closest: () => document.body });
    },
    field: '#rich',
    expected: 'nudges',
  },
];

/** Pages that do too much. */
export const FLOODS: readonly HostileCase[] = [
  {
    name: 'floods the page with mutations',
    attack: () => {
      const box = document.body.appendChild(document.createElement('p'));
      setInterval(() => {
        for (let index = 0; index < 200; index++) box.textContent = String(index);
      }, 10);
    },
    expected: 'nudges',
  },
  {
    name: 'floods the editable with changes of attributes',
    attack: () => {
      const rich = document.querySelector('#rich') as HTMLElement;
      setInterval(() => {
        for (let index = 0; index < 50; index++) rich.dataset.index = String(index);
      }, 10);
    },
    field: '#rich',
    expected: 'nudges',
  },
  {
    name: 'floods the field with forged input events',
    attack: () => {
      const field = document.querySelector('#field') as HTMLElement;
      setInterval(() => {
        for (let index = 0; index < 50; index++)
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, 10);
    },
    expected: 'nudges',
  },
  {
    name: 'floods the window with forged focus and keys',
    attack: () => {
      setInterval(() => {
        for (const type of ['focusin', 'blur', 'keydown', 'pointerdown', 'compositionend', 'selectionchange'])
          dispatchEvent(new Event(type, { bubbles: true }));
      }, 5);
    },
    expected: 'nudges',
  },
  {
    name: 'floods the window with messages',
    attack: () => {
      setInterval(() => {
        for (const type of ['analyze', 'settings', 'command', 'insert', 'draft-focused'])
          postMessage({ type, draft: 'x', text: 'x', command: 'open-card' }, '*');
      }, 5);
    },
    expected: 'nudges',
  },
  {
    name: 'scrolls and resizes without end',
    attack: () => {
      document.body.style.height = '5000px';
      setInterval(() => {
        scrollTo(0, (scrollY + 1) % 20);
        dispatchEvent(new Event('resize'));
      }, 8);
    },
    expected: 'nudges',
  },
  {
    name: 'rewrites its address without end',
    attack: () => {
      let turn = 0;
      const timer = setInterval(() => {
        history.replaceState(null, '', `?${turn++}`);
        if (turn > 40) clearInterval(timer);
      }, 20);
    },
    expected: 'survives',
  },
  {
    name: 'has ten thousand editables',
    attack: () => {
      for (let index = 0; index < 10_000; index++) {
        const one = document.createElement('div');
        one.contentEditable = 'true';
        document.body.append(one);
      }
    },
    expected: 'nudges',
  },
  {
    name: 'nests ten thousand editables',
    attack: () => {
      let inner = document.querySelector('#rich') as HTMLElement;
      for (let index = 0; index < 10_000; index++) {
        const next = document.createElement('span');
        next.contentEditable = 'true';
        next.style.display = 'contents';
        inner.append(next);
        inner = next;
      }
      inner.textContent = 'x';
    },
    expected: 'nudges',
  },
  {
    name: 'puts five megabytes into the field',
    attack: () => {
      (document.querySelector('#field') as HTMLTextAreaElement).value = 'You never listen. '.repeat(290_000);
    },
    before: () => 'You never listen. '.repeat(290_000),
    expected: 'quiet',
  },
  {
    name: 'puts five megabytes into the editable',
    attack: () => {
      const rich = document.querySelector('#rich') as HTMLElement;
      rich.style.cssText = 'height:60px;overflow:auto;white-space:pre-wrap';
      rich.textContent = 'You never listen. '.repeat(290_000);
    },
    field: '#rich',
    before: () => 'You never listen. '.repeat(290_000),
    expected: 'quiet',
  },
  {
    name: 'puts words into the field that are slow to read',
    attack: () => {
      (document.querySelector('#field') as HTMLTextAreaElement).value = 'you, '.repeat(30_000);
    },
    before: () => 'you, '.repeat(30_000),
    expected: 'survives',
  },
];

/** Pages that change what is written in, and documents of an odd kind. */
export const SHIFTING: readonly HostileCase[] = [
  {
    name: 'takes the field away and puts it back at every key',
    attack: () => {
      const field = document.querySelector('#field') as HTMLTextAreaElement;
      field.addEventListener('input', () => {
        field.remove();
        document.body.prepend(field);
        field.focus();
      });
    },
    expected: 'survives',
  },
  {
    name: 'turns editing off and on',
    attack: () => {
      const rich = document.querySelector('#rich') as HTMLElement;
      setInterval(() => {
        rich.setAttribute('spellcheck', String(rich.spellcheck));
        rich.setAttribute('contenteditable', 'true');
      }, 10);
    },
    field: '#rich',
    expected: 'nudges',
  },
  {
    name: 'marks the field private while it is written in',
    attack: () => {
      const field = document.querySelector('#field') as HTMLTextAreaElement;
      setInterval(() => {
        field.autocomplete = field.autocomplete === 'off' ? 'one-time-code' : 'off';
      }, 10);
    },
    expected: 'survives',
  },
  {
    name: 'asks writing helpers to stay out',
    attack: () => document.querySelector('#field')?.setAttribute('data-gramm', 'false'),
    expected: 'quiet',
  },
  {
    name: 'allows nothing by its policy',
    attack: () => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
      document.head.append(policy);
    },
    expected: 'nudges',
  },
  {
    name: 'is editable as a whole',
    attack: () => {
      document.body.textContent = 'x';
      document.designMode = 'on';
    },
    field: 'body',
    expected: 'quiet',
  },
  {
    name: 'hides every element it did not make',
    attack: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html > :not(head,body), body > :not(#box,#rich,#other) { all: initial !important; display: none !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    },
    expected: 'nudges',
  },
  {
    name: 'removes every element it did not make',
    attack: () => {
      const own = new Set(document.querySelectorAll('*'));
      new MutationObserver(() => {
        for (const one of document.querySelectorAll('html > *, body > *')) if (!own.has(one)) one.remove();
      }).observe(document, { childList: true, subtree: true });
    },
    expected: 'nudges',
  },
  {
    name: 'names its elements like properties of the document',
    attack: () => {
      for (const name of ['body', 'defaultView', 'activeElement', 'documentElement', 'createElement']) {
        const form = document.createElement('form');
        form.setAttribute('name', name);
        form.id = name;
        document.body.append(form);
      }
    },
    expected: 'nudges',
  },
  {
    name: 'answers every key with a dialog over everything',
    attack: () => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      document.querySelector('#field')?.addEventListener('input', () => {
        dialog.showModal();
        dialog.close();
        (document.querySelector('#field') as HTMLElement).focus();
      });
    },
    expected: 'survives',
  },
  {
    name: 'writes the words over again as it likes',
    attack: () => {
      const rich = document.querySelector('#rich') as HTMLElement;
      setInterval(() => rich.normalize(), 5);
      rich.addEventListener('input', () => rich.normalize());
    },
    field: '#rich',
    expected: 'nudges',
  },
  {
    name: 'swallows every event before anybody else',
    attack: () => {
      for (const type of [
        'focusin',
        'input',
        'keydown',
        'keyup',
        'pointermove',
        'selectionchange',
        'beforeinput',
      ])
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    },
    expected: 'survives',
  },
];
