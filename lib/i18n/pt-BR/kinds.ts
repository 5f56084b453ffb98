import type { Translation } from '../translation';

export const kinds: Translation<'kinds'> = {
  threat: {
    name: 'ameaça',
    why: 'Um ultimato leva a conversa do problema para a ameaça. Dizer o que vou fazer por mim deixa a porta aberta.',
  },
  labeling: {
    name: 'rótulo',
    why: 'Um rótulo fala de quem a pessoa é, e aí não sobra nada para mudar. A um ato dito com clareza dá para responder.',
  },
  'pseudo-feeling': {
    name: 'julgamento em forma de sentimento',
    why: '“Sinto que…” costuma trazer uma ideia sobre a outra pessoa. Um sentimento como tristeza ou solidão é mais difícil de discutir.',
  },
  comparison: {
    name: 'comparação',
    why: 'Ao lado de outra pessoa, quase todo mundo começa a se defender. O desejo por trás pode ser dito sem rival.',
  },
  pressure: {
    name: 'pressão',
    why: 'Exigir uma resposta agora pode fazer com que ela demore mais. Um horário bom para os dois dá espaço para responder.',
  },
  'loaded-question': {
    name: 'pergunta com acusação',
    why: 'Uma pergunta que traz um veredito recebe uma defesa. Uma pergunta aberta deixa lugar para a resposta de verdade.',
  },
  blaming: {
    name: 'culpa',
    why: 'Quando uma pessoa é apontada como causa, a conversa vira de quem é a culpa. O que aconteceu e como foi sentido é ouvido com mais facilidade.',
  },
  'mind-reading': {
    name: 'leitura de mente',
    why: 'Isso diz o que o outro pensa ou sente, e um palpite errado machuca. Perguntar pode trazer mais do que afirmar.',
  },
  should: {
    name: 'deveria',
    why: '“Deveria” soa como nota pelo que já passou. Um desejo para a próxima vez olha para a frente.',
  },
  contempt: {
    name: 'desprezo',
    why: 'Deboche e pouco caso costumam encerrar a conversa antes de ela começar. A mágoa por trás, dita com simplicidade, tem uma chance.',
  },
  overgeneralization: {
    name: 'generalização',
    why: 'Basta um exemplo contrário para responder a “sempre” ou “nunca”. A vez que mais importa é difícil de contestar.',
  },
  criticism: {
    name: 'crítica',
    why: 'A uma cobrança se responde com um motivo ou com outra cobrança. Como foi deste lado é novidade.',
  },
};
