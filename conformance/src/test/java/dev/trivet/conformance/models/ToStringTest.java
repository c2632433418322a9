package dev.trivet.conformance.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testsupport.ModelFiller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a log or a debugger shows of a model. */
class ToStringTest {

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.models.Models#all")
  void toString_ofAModel_startsWithItsDataAndLeavesOutWhatNobodyKnows(Class<?> model) {
    var filled = ModelFiller.of(model).value(model);

    assertThat(filled.toString())
        .startsWith(model.getSimpleName() + "{")
        .doesNotContain("additionalProperties");
  }
}
