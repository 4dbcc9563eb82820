import type { figuresEn } from './en.ts';

/** 그림의 낱말. [x]는 기호, {x}는 그 수가 들어갈 자리. */
export const figuresKo: Readonly<Record<keyof typeof figuresEn, string>> = {
  figureTable: '표로 보기',
  figureSave: '그림 내려받기:',
  figureSaveNumbers: '수 내려받기:',
  networkSays:
    '신경망의 답은 [prediction] = {prediction}. 그 가중치 [weight]의 값은 {weight}이고, [multiplied] = {multiplied}에 곱해집니다.',
  networkShut: '첫째 유닛의 합이 양수가 아니어서 문이 닫혔습니다. [weight]이 얼마든 0에 곱해질 뿐입니다.',
  networkAsItIs: '그대로',
  networkUnused: '쓰이지 않음',
  networkNegative: '점선은 음수인 가중치이고, 선이 굵을수록 가중치가 큽니다.',
  wiringsSay: '같은 수를 넣으면 노트북의 배선은 {notebook}, 이름대로의 배선은 {intended}(이)라고 답합니다.',
  curveFalls: '[x] = {x}에서 곡선은 내려갑니다. 기울기 [slope]의 값은 {slope}입니다.',
  curveRises: '[x] = {x}에서 곡선은 올라갑니다. 기울기 [slope]의 값은 {slope}입니다.',
  curveLevel: '[x] = {x}에서 곡선은 평평합니다. 기울기 [slope]의 값은 {slope}입니다.',
  curveNone: '[x] = {x}에서 모델의 기울기 [slope]의 값은 {slope}이라 접선을 그을 수 없습니다.',
  curveMoves: '점을 옮기면 [input]의 값이 바뀝니다.',
  curveSlope: '기울기',
  curveSecant: '할선',
  curvePoint: '점',
  secantSays: '{h}만큼 떨어진 두 점을 지나는 직선의 기울기는 {secant}, 도함수의 값은 {slope}입니다.',
  secantWidth: '너비 h',
  secantShrink: 'h 줄이기',
  gateOpen:
    '[f1] = {f1}은 양수여서 문이 열려 있습니다. [z1] = {z1}이고, 그 도함수 [dz1_df1]의 값은 {dz1_df1}입니다.',
  gateShut:
    '[f1] = {f1}은 음수여서 문이 닫혀 있습니다. [z1] = {z1}이고, 그 도함수 [dz1_df1]의 값은 {dz1_df1}입니다.',
  gateKink: '[f1] = {f1}에서는 도함수가 없습니다. 약속에 따라 코드는 [dz1_df1]의 값을 {dz1_df1}으로 둡니다.',
  open: '열림',
  shut: '닫힘',
  graphWhole: '전체 과정: 값은 앞으로 [loss] = {loss}까지, 도함수는 거꾸로 [slope] = {slope}까지.',
  graphStart: '첫 단계 전에는 입력과 가중치와 레이블만 알려져 있습니다.',
  graphForward: '{total}단계 중 {n}단계, 앞으로: [quantity] = {quantity}.',
  graphBackward:
    '{total}단계 중 {n}단계, 거꾸로: 이 변의 [quantity] = {quantity}, 지금까지의 곱은 [product] = {product}.',
  stepper: '과정의 단계',
  stepPlay: '재생',
  stepPause: '멈춤',
  stepBack: '뒤로',
  stepNext: '다음',
  descentSays:
    '[eta] = {eta}로 {n}번 반복하는 동안 가중치는 {from}에서 {to}(으)로, 손실은 첫 반복의 {first}에서 마지막 반복의 {last}(으)로 바뀝니다.',
  descentTurns: '걸음의 방향이 {turns}번 바뀝니다. 그때마다 바로 앞 걸음이 가장 낮은 점을 지나친 것입니다.',
  nats: '(나트)',
};
