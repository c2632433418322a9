package dev.trivet.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PatchTest {

  @Test
  void states_areExclusive() {
    assertThat(Patch.unset().isUnset()).isTrue();
    assertThat(Patch.unset().isClear() || Patch.unset().isValue()).isFalse();
    assertThat(Patch.clear().isClear()).isTrue();
    assertThat(Patch.clear().isUnset() || Patch.clear().isValue()).isFalse();
    assertThat(Patch.to(false).isValue()).isTrue();
    assertThat(Patch.to(false).value()).isFalse();
  }

  @Test
  void value_whenThereIsNone_throws() {
    assertThatThrownBy(() -> Patch.clear().value()).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> Patch.unset().value()).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void toOptional_hasTheValueOnly() {
    assertThat(Patch.to("a").toOptional()).contains("a");
    assertThat(Patch.clear().toOptional()).isEmpty();
    assertThat(Patch.unset().toOptional()).isEmpty();
  }

  @Test
  void to_whenNull_pointsToClear() {
    assertThatNullPointerException()
        .isThrownBy(() -> Patch.to(null))
        .withMessageContaining("Patch.clear()");
  }

  @Test
  void equals_comparesStateAndValue() {
    assertThat(Patch.to("a")).isEqualTo(Patch.to("a")).hasSameHashCodeAs(Patch.to("a"));
    assertThat(Patch.to("a")).isNotEqualTo(Patch.to("b"));
    assertThat(Patch.<String>clear()).isNotEqualTo(Patch.unset());
  }
}
