import type { Translation } from '../translation';

export const write: Translation<'write'> = {
  templates: 'Prontos para preencher',
  builder: 'Montar uma mensagem',
  builderHint: 'Cinco passos curtos. Qualquer um pode ficar vazio.',
  back: 'Tudo em Escrever',
  steps: {
    theirs: { title: 'O lado da outra pessoa', ask: 'Como pode estar sendo para ela?' },
    facts: { title: 'Os fatos', ask: 'O que uma câmera teria visto?' },
    feeling: { title: 'O que sinto', ask: 'Como foi sentir isso?' },
    want: { title: 'O que eu quero', ask: 'Que coisa pequena e possível ajudaria?' },
    good: { title: 'Por que é bom para os dois', ask: 'O que os dois ganhariam?' },
  },
  wheel: 'Roda dos sentimentos',
  wheelFamilies: 'Com o que mais se parece?',
  wheelWords: 'Que palavra chega mais perto?',
  result: 'A mensagem',
  empty: 'A mensagem cresce aqui, passo a passo.',
  heard: {
    one: 'Um ponto ainda pode soar como acusação.',
    other: '{count} pontos ainda podem soar como acusação.',
  },
  insert: 'Colocar na mensagem',
  copy: 'Copiar',
  clear: 'Começar de novo',
  blanks: { one: 'Falta {count} lacuna', other: 'Faltam {count} lacunas' },
};
