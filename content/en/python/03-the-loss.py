# %% products-and-sums
from one_weight import log

likelihood = 1
sum_of_logarithms = 0
for prediction in [0.9, 0.7, 0.8]:
    likelihood = likelihood * prediction
    sum_of_logarithms = sum_of_logarithms - log(prediction)
print('minus the logarithm of the product:', -log(likelihood))
print('the sum of minus the logarithms:   ', sum_of_logarithms)

# %% two-losses
def loss(z, zhat):
    return -(z * log(zhat) + (1 - z) * log(1 - zhat))


person = []
nobody = []
for percent in range(1, 100):
    prediction = percent / 100
    person.append((prediction, loss(1, prediction)))
    nobody.append((prediction, loss(0, prediction)))
plot({'label 1': person, 'label 0': nobody}, x='prediction', y='loss')
