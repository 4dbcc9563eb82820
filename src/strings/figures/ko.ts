import type { figuresEn } from './en.ts';

/** 그림의 낱말. [x]는 기호, {x}는 그 수가 들어갈 자리이고, {은/는}은 그 앞의 말에 맞는 조사가 된다. */
export const figuresKo: Readonly<Record<keyof typeof figuresEn, string>> = {
  figureTable: '표로 보기',
  figureSave: '그림 내려받기:',
  figureSaveNumbers: '수 내려받기:',
  networkSays:
    '신경망의 예측값은 [prediction] = {prediction}입니다. 학습할 가중치 [weight]의 값은 {weight}{이고/고}, [multiplied] = {multiplied}에 곱합니다.',
  networkShut:
    '첫째 유닛의 가중합이 양수가 아니어서 수문이 닫혔습니다. [weight]{이/가} 얼마든 0에 곱해질 뿐입니다.',
  networkAsItIs: '그대로',
  networkUnused: '쓰이지 않음',
  networkNegative:
    '점선으로 그린 선은 음수인 가중치입니다. 가중치가 적힌 선은 굵을수록 가중치의 절댓값이 큽니다.',
  wiringsSay:
    '같은 수를 넣으면 노트북의 배선은 {notebook}, 이름대로의 배선은 {intended}{이라고/라고} 답합니다.',
  curveFalls: '[x] = {x}에서 곡선은 내려갑니다. 기울기 [slope]의 값은 {slope}입니다.',
  curveRises: '[x] = {x}에서 곡선은 올라갑니다. 기울기 [slope]의 값은 {slope}입니다.',
  curveLevel: '[x] = {x}에서 곡선은 평평합니다. 기울기 [slope]의 값은 {slope}입니다.',
  curveNone: '[x] = {x}에서 모델의 기울기 [slope]의 값은 {slope}{이라/라} 접선을 그을 수 없습니다.',
  curveMoves: '점을 옮기면 [input]의 값이 바뀝니다.',
  curveSlope: '기울기',
  curveSecant: '할선',
  curvePoint: '점',
  secantSays: '{h}만큼 떨어진 두 점을 지나는 직선의 기울기는 {secant}, 도함수의 값은 {slope}입니다.',
  secantWidth: '너비 h',
  secantShrink: 'h 줄이기',
  gateOpen:
    '[f1] = {f1}{은/는} 양수여서 수문이 열려 있습니다. [z1] = {z1}{이고/고}, 그 도함수 [dz1_df1]의 값은 {dz1_df1}입니다.',
  gateShut:
    '[f1] = {f1}{은/는} 음수여서 수문이 닫혀 있습니다. [z1] = {z1}{이고/고}, 그 도함수 [dz1_df1]의 값은 {dz1_df1}입니다.',
  gateKink:
    '[f1] = {f1}에서는 도함수가 없습니다. 약속에 따라 코드는 [dz1_df1]의 값을 {dz1_df1}{으로/로} 둡니다.',
  open: '열림',
  shut: '닫힘',
  graphWhole: '전체 과정: 값은 앞으로 [loss] = {loss}까지, 도함수는 거꾸로 [slope] = {slope}까지.',
  graphStart: '첫 단계 전에는 입력과 가중치와 레이블만 알려져 있습니다.',
  graphForward: '{total}단계 중 {n}단계, 앞으로: [quantity] = {quantity}.',
  graphBackward:
    '{total}단계 중 {n}단계, 거꾸로: 이 변의 [quantity] = {quantity}, 지금까지의 곱은 [product] = {product}.',
  graphWholeToAll: '전체 과정: 값은 앞으로 [loss] = {loss}까지, 도함수는 거꾸로 모든 가중치까지.',
  graphBackwardToAll:
    '{total}단계 중 {n}단계, 거꾸로: 화살표에서 [quantity] = {quantity}, 손실 쪽 다음 노드의 오차를 곱하면 [product] = {product}.',
  stepper: '과정의 단계',
  stepPlay: '재생',
  stepPause: '멈춤',
  stepBack: '뒤로',
  stepNext: '다음',
  descentSays:
    '[eta] = {eta}{으로/로} {n}번 반복하는 동안 가중치는 {from}에서 {to}{으로/로}, 손실은 첫 반복의 {first}에서 마지막 반복의 {last}{으로/로} 바뀝니다.',
  descentTurns: '걸음의 방향이 {turns}번 바뀝니다. 그때마다 바로 앞 걸음이 가장 낮은 점을 지나친 것입니다.',
  nats: '(나트)',
  visitorsTable: '방문자',
  visitorsField: '{n}번 방문자의 {column}',
  visitorsRemove: '{n}번 방문자 빼기',
  visitorsAdd: '방문자 더하기',
  visitorsPaste: '표 붙여 넣기',
  visitorsPasteHow:
    '스프레드시트나 파일의 x₁, x₂, z를 한 줄에 하나씩 붙여 넣으세요. 사이는 탭, 쉼표, 쌍반점, 빈칸 모두 됩니다.',
  visitorsTake: '이 표로 바꾸기',
  visitorsNoTable: '이 글에는 표가 없습니다. 한 줄에 수가 셋 있어야 합니다.',
  visitorsTooMany: '{n}줄입니다. 표에는 {most}줄까지 들어갑니다. 표는 그대로 두었습니다.',
  visitorsBook: '책의 방문자',
  visitorsLabel: '0이나 1을 넣으세요. 사람이면 1, 아니면 0입니다.',
  visitorsKept: '고칠 칸: {n}. 고칠 때까지는 마지막으로 온전했던 방문자 {rows}명의 표로 계산합니다.',
  visitorsLong: '이 표는 링크에 담기에는 너무 깁니다. 이 탭에는 남아 있습니다.',
  visitorsMean: '{n}명 모두의 평균',
  visitorsBatchMean: '배치의 평균',
  visitorsSlope: '편미분',
  visitorsBatch: '배치',
  visitorsOne: '하나',
  visitorsFour: '넷',
  visitorsAll: '모두',
  visitorsNext: '다음 배치',
  visitorsRows: '{n}명 가운데 {from}–{to}',
  visitorsEarlier: '앞',
  visitorsLater: '뒤',
  trainingSays:
    '[eta] = {eta}{으로/로} {epoch} 에폭을 학습한 뒤의 평균 손실은 {loss}입니다. 처음에는 {first}{이었/였}습니다. 방문자 {n}명 가운데 {right}명을 맞히고, 학습에서 본 적 없는 {later}명 가운데 {rightLater}명을 맞힙니다.',
  trainingOpened: '첫째 유닛을 여는 방문자는 {first}명, 둘째 유닛을 여는 방문자는 {second}명입니다.',
  trainingDead:
    '아무도 열지 못하는 유닛은 죽은 것입니다. 아무리 갱신해도 그 가중치는 더는 움직이지 않습니다.',
  trainingDiverged:
    '{epoch} 에폭에서 멈췄습니다. 한 번 더 갱신하면 손실이 {most}나트를 넘습니다. 이 표에는 학습률이 너무 큽니다.',
  trainingEpoch: '에폭',
  trainingEpochs: '에폭 수',
  trainingSpeed: '한 장면에 에폭',
  trainingProgress: '{all} 에폭 가운데 {done} 에폭 계산함',
  trainingCancel: '그만두기',
  trainingCancelled: '{epoch} 에폭에서 그만두었습니다.',
  trainingRight: '맞힘',
  trainingRate: '시험해 보기',
  trainingControls: '학습',
  matricesGiven: '주어진 것',
  matricesForward: '순전파',
  matricesBackward: '역전파',
};
