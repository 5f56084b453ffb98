import type { Translation } from '../translation';

export const support: Translation<'support'> = {
  title: 'Alguém com quem conversar',
  country: 'País',
  choose: 'Escolher um país',
  call: 'Ligar para {phone}',
  text: 'Mensagem para {phone}',
  website: 'Site',
  confirmed: 'Lido na página do próprio serviço em {date}.',
  change: 'Números podem mudar; o site tem o atual.',
  elsewhere: 'Para outros países: {name}, um diretório de linhas de apoio do mundo todo.',
  none: 'Nenhum número pôde ser confirmado para este país, então nenhum é mostrado.',
  pages: 'Em palavras simples',
  say: 'Pode ser dito assim',
};
