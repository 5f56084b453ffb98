import type { Translation } from '../translation';

export const welcome: Translation<'welcome'> = {
  title: 'A mesma mensagem, dita para ser ouvida',
  lead: 'O Softstart percebe frases que culpam em um rascunho em inglês e oferece outro jeito de dizer.',
  try: 'Experimentar aqui',
  tryHint: 'Clicar nas palavras sublinhadas. Ou mudá-las.',
  sites: 'Onde funciona',
  sitesHint: 'Ligado nestes desde o começo. Qualquer outro site está a um clique no painel.',
  sitesOff: 'Desligado',
  privacy: 'Para onde vão as palavras',
  privacyLines: {
    nowhere: 'Para lugar nenhum. Cada rascunho é lido neste aparelho, e nenhum é guardado.',
    noAccount: 'Sem conta, sem servidor, sem envio de estatísticas.',
    check:
      'Para conferir: abrir as ferramentas de rede do navegador ao escrever. O Softstart não faz nenhuma requisição, e suas regras não permitem.',
  },
  pin: 'O botão na barra reúne dicas, prática e chaves.',
  options: 'Ver as opções',
  language: 'Os avisos são para rascunhos em inglês.',
};
