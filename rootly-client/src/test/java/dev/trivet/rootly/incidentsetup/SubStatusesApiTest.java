package dev.trivet.rootly.incidentsetup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.trivet.rootly.LoopbackTest;
import org.junit.jupiter.api.Test;

class SubStatusesApiTest extends LoopbackTest {

  private static final SubStatusInput LOOKING =
      SubStatusInput.builder().name("Looking").parentStatus(SubStatusParentStatus.STARTED).build();

  @Test
  void ensure_whenTheNameBelongsToAnotherStatus_creates() {
    var other = "{'id':'s1','attributes':{'name':'Looking','parent_status':'closed'}}";
    SERVER.respond(
        json(200, quoted("{'data':[" + other + "]}")),
        json(201, quoted("{'data':" + other.replace("s1", "s2") + "}")));

    var ensured = rootly.incidentSetup().subStatuses().ensure(LOOKING);

    assertThat(ensured.created()).isTrue();
    assertThat(ensured.value().id()).isEqualTo("s2");
    assertThat(lines())
        .containsExactly("GET /v1/sub_statuses?filter[name]=Looking", "POST /v1/sub_statuses");
  }

  @Test
  void ensure_whenTheNameIsThere_findsIt() {
    respond(
        quoted("{'data':[{'id':'s1','attributes':{'name':'Looking','parent_status':'started'}}]}"));

    assertThat(rootly.incidentSetup().subStatuses().ensure(LOOKING).created()).isFalse();
  }

  @Test
  void update_whenTheParentStatusIsSet_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rootly.incidentSetup().subStatuses().update("s1", LOOKING))
        .withMessageContaining("SubStatusInput.builder().parentStatus(..)");
    assertThat(requests()).isEmpty();
  }
}
