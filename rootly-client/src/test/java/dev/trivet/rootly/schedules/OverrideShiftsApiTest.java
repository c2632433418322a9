package dev.trivet.rootly.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.LoopbackTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an override shift tells about the shift that it replaces. */
class OverrideShiftsApiTest extends LoopbackTest {

  @Test
  void override_namesTheShiftThatItReplaces() {
    respond(
        """
        {"data": {"id": "o", "type": "shifts", "attributes": {"user_id": 7,
          "shift_override": {"data": {"id": "x", "type": "shift_overrides", "attributes": {
            "shift_id": "s", "created_by_user_id": 9, "created_at": "2026-01-02T03:04:05Z"}}}}}}
        """);

    var replaced = rootly.schedules().overrideShifts().get("o").shiftOverride().orElseThrow();

    assertThat(replaced.id()).isEqualTo("x");
    assertThat(replaced.shiftId()).contains("s");
    assertThat(replaced.createdByUserId()).contains(9L);
    assertThat(replaced.createdAt()).contains(Instant.parse("2026-01-02T03:04:05Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "{}", "7", "\"odd\"", "{\"data\": null}"})
  void override_thatSaysNothing_isAbsent(String json) {
    respond(
        """
        {"data": {"id": "o", "type": "shifts", "attributes": {"shift_override": %s}}}
        """
            .formatted(json));

    assertThat(rootly.schedules().overrideShifts().get("o").shiftOverride()).isEmpty();
  }
}
