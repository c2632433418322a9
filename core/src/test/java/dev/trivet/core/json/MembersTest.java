package dev.trivet.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MembersTest {

  private static final Members ROW =
      Members.of("text", JsonValue.of("a"))
          .with("whole", JsonValue.of(7))
          .with("number", JsonValue.parse("18446744073709551615"))
          .with("flag", JsonValue.of(false))
          .with("list", JsonValue.array(List.of()))
          .with("none", JsonValue.ofNull());

  @Test
  void values_ofTheirType_areFound() {
    assertThat(ROW.text("text")).contains("a");
    assertThat(ROW.whole("whole")).contains(7L);
    assertThat(ROW.number("number")).contains(new BigDecimal("18446744073709551615"));
    assertThat(ROW.flag("flag")).contains(false);
    assertThat(ROW.find("list")).contains(JsonValue.array(List.of()));
  }

  @Test
  void values_ofAnotherTypeOrNone_areEmpty() {
    for (var name : List.of("list", "none", "absent")) {
      assertThat(ROW.text(name)).as(name).isEmpty();
      assertThat(ROW.whole(name)).as(name).isEmpty();
      assertThat(ROW.number(name)).as(name).isEmpty();
      assertThat(ROW.flag(name)).as(name).isEmpty();
    }
    assertThat(ROW.find("none")).isEmpty();
    assertThat(ROW.find("absent")).isEmpty();
    assertThat(ROW.whole("number")).as("it does not fit").isEmpty();
  }
}
