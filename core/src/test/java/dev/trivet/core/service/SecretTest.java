package dev.trivet.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "fake token", "fake\ntoken", "fake-tökèn", "fake\u0000"})
  void of_whenBadCharacters_namesTheOwnerNotTheValue(String value) {
    assertThatThrownBy(() -> Secret.of("Builder.token(..)", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Builder.token(..): the token")
        .hasMessageNotContaining("fake");
  }

  @Test
  void toString_isMasked() {
    assertThat(Secret.of("x", "fake-token")).hasToString("***");
  }

  @Test
  void reveal_whenSupplied_asksEachTime() {
    var tokens = new ArrayDeque<>(List.of("fake-1", "fake-2"));
    var secret = Secret.from("x", tokens::pop);

    assertThat(secret.reveal()).isEqualTo("fake-1");
    assertThat(secret.reveal()).isEqualTo("fake-2");
  }

  @Test
  void reveal_whenSupplierGivesABadValue_refuses() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Secret.from("Builder.token(..)", () -> "").reveal())
        .withMessageContaining("Builder.token(..)");
  }
}
