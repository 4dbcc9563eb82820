/** The words of the figures. [x] stands for a symbol, {x} for its number. */
export const figuresEn = {
  figureTable: 'table',
  figureSave: 'Save the figure as',
  figureSaveNumbers: 'Save its numbers as',
  networkSays:
    'The network answers [prediction] = {prediction}. The weight that moves, [weight], is {weight} and multiplies [multiplied] = {multiplied}.',
  networkShut:
    'The first unit’s sum is not positive, so its gate is shut: whatever [weight] is, it multiplies 0.',
  networkAsItIs: 'as it is',
  networkUnused: 'not used',
  networkNegative: 'A dashed line is a negative weight; the thicker a line, the larger its weight.',
  wiringsSay: 'With the same numbers the notebook’s wiring answers {notebook}, the intended one {intended}.',
  curveFalls: 'At [x] = {x} the curve falls: its slope, [slope], is {slope}.',
  curveRises: 'At [x] = {x} the curve rises: its slope, [slope], is {slope}.',
  curveLevel: 'At [x] = {x} the curve is level: its slope, [slope], is {slope}.',
  curveNone: 'At [x] = {x} the model’s slope, [slope], is {slope}: there is no tangent to draw.',
  curveMoves: 'Moving the point changes [input].',
  curveSlope: 'slope',
  curveSecant: 'secant',
  curvePoint: 'point',
  secantSays: 'A line through two points {h} apart has the slope {secant}; the derivative is {slope}.',
  secantWidth: 'width h',
  secantShrink: 'let h shrink',
  gateOpen:
    '[f1] = {f1} is positive: the gate is open. [z1] = {z1}, and its derivative, [dz1_df1], is {dz1_df1}.',
  gateShut:
    '[f1] = {f1} is negative: the gate is shut. [z1] = {z1}, and its derivative, [dz1_df1], is {dz1_df1}.',
  gateKink: 'At [f1] = {f1} there is no derivative; by convention the code takes {dz1_df1} for [dz1_df1].',
  open: 'open',
  shut: 'shut',
  graphWhole:
    'The whole walk: values forward to [loss] = {loss}, then derivatives backward to [slope] = {slope}.',
  graphStart: 'Before the first step only the inputs, the weights and the label are known.',
  graphForward: 'Step {n} of {total}, forward: [quantity] = {quantity}.',
  graphBackward:
    'Step {n} of {total}, backward: [quantity] = {quantity} on its edge; the product so far is [product] = {product}.',
  graphWholeToAll:
    'The whole walk: values forward to [loss] = {loss}, then derivatives backward to every weight.',
  graphBackwardToAll:
    'Step {n} of {total}, backward: [quantity] = {quantity} on its edge. Times the derivative behind it, that is [product] = {product}.',
  stepper: 'step of the walk',
  stepPlay: 'play',
  stepPause: 'pause',
  stepBack: 'back',
  stepNext: 'step',
  descentSays:
    'In {n} iterations with [eta] = {eta} the weight goes from {from} to {to}, the loss from {first} in the first to {last} in the last.',
  descentTurns:
    'The steps change their direction {turns} times: each such step had jumped past the lowest point.',
  nats: 'in nats',
} as const;
