package dev.trivet.rootly.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.rootly.LoopbackTest;
import org.junit.jupiter.api.Test;

class ProblemsApiTest extends LoopbackTest {

  private static final String PROBLEM =
      quoted("{'data':{'id':'p1','type':'problems','attributes':{'title':'Leak'}}}");

  @Test
  void linkIncidents_sendsTheIds() {
    respond(PROBLEM);

    assertThat(rootly.problems().linkIncidents("p1", "i1", "i2").title()).contains("Leak");

    assertThat(lines()).containsExactly("POST /v1/problems/p1/incidents");
    assertThat(requests().get(0).getBodyAsString())
        .isEqualTo(
            quoted("{'data':{'type':'problems','attributes':{'incident_ids':['i1','i2']}}}"));
  }

  @Test
  void linkIncidents_whenThereIsNoneOrABlankOne_isRefused() {
    var problems = rootly.problems();

    assertThatIllegalArgumentException().isThrownBy(() -> problems.linkIncidents("p1"));
    assertThatIllegalArgumentException().isThrownBy(() -> problems.linkIncidents("p1", "i1", " "));
    assertThat(requests()).isEmpty();
  }

  @Test
  void unlinkIncident_namesBothInThePath() {
    respond(PROBLEM);

    rootly.problems().unlinkIncident("p1", "i1");

    assertThat(lines()).containsExactly("DELETE /v1/problems/p1/incidents/i1");
  }

  @Test
  void update_sendsTheStatusItExpects() {
    respond(PROBLEM);

    rootly
        .problems()
        .update(
            "p1",
            ProblemInput.builder()
                .status(ProblemStatus.COMPLETED)
                .expectedStatus(ProblemStatus.IN_PROGRESS)
                .resolution("patched")
                .build());

    assertThat(requests().get(0).getBodyAsString())
        .contains(quoted("'status':'completed','expected_status':'in_progress'"));
  }

  @Test
  void create_whenAStatusIsSet_isRefused() {
    var input = ProblemInput.builder().title("Leak").status(ProblemStatus.CREATED).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> rootly.problems().create(input))
        .withMessageContaining("ProblemInput.builder().status(..)");
  }
}
