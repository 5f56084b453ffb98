import type { Translation } from '../translation';

export const tips: Translation<'tips'> = {
  today: 'A dica de hoje',
  example: 'Por exemplo',
  source: 'De “{source}”',
  tryIt: 'Experimentar',
  save: 'Salvar',
  saved: 'Salva',
  search: 'Buscar dicas e perguntas',
  topics: 'Temas',
  understand: 'Entender',
  understandHint: 'Sinais de distância, motivos e as perguntas que as pessoas fazem',
  savedTips: 'Dicas salvas',
  savedEmpty: 'As dicas salvas ficarão aqui. Cada dica tem um botão Salvar.',
  back: 'Todos os temas',
  found: { one: '{count} resultado', other: '{count} resultados' },
  nothing: 'Nada encontrado para “{query}”. Uma palavra mais curta pode achar mais.',
  count: { one: '{count} dica', other: '{count} dicas' },
};
