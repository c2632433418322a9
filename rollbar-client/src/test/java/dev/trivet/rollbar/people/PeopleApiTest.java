package dev.trivet.rollbar.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.rollbar.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleApiTest extends WireTest {

  @ParameterizedTest
  @CsvSource({"email, email=ada%40example.com", "username, username=ada", "id, id=42"})
  void delete_whoeverIsNamed_sendsOneName(String how, String query) {
    respondWithResult("{\"id\":9}");
    var person =
        switch (how) {
          case "email" -> PersonSelector.ofEmail("ada@example.com");
          case "username" -> PersonSelector.ofUsername("ada");
          default -> PersonSelector.ofId("42");
        };

    var job = rollbar.people().delete(person);

    assertThat(job.id()).isEqualTo(9);
    assertThat(job.state()).isEmpty();
    assertThat(line(request())).isEqualTo("POST /api/1/people/delete_jobs/?" + query);
    assertThat(person.toString()).doesNotContain("ada").doesNotContain("42");
  }

  @Test
  void delete_whenTheNameIsBlank_isRefusedUnsent() {
    assertThatThrownBy(() -> rollbar.people().delete(PersonSelector.ofEmail(" ")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"new, false", "running, false", "paused, false", "success, true", "failed, true"})
  void getDeletion_whateverItsState_saysWhetherItIsOver(String state, boolean over) {
    respondWithResult("{\"id\":9,\"state\":\"" + state + "\"}");

    assertThat(rollbar.people().getDeletion(9).state().orElseThrow().isFinal()).isEqualTo(over);
  }
}
