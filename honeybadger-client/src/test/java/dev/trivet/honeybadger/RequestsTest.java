package dev.trivet.honeybadger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.teams.TeamCreate;
import dev.trivet.honeybadger.teams.TeamInvitationCreate;
import dev.trivet.honeybadger.teams.TeamInvitationUpdate;
import dev.trivet.honeybadger.teams.TeamMemberUpdate;
import dev.trivet.honeybadger.teams.TeamQuery;
import dev.trivet.honeybadger.teams.TeamUpdate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused before anything is sent. */
@Timeout(30)
class RequestsTest {

  @RegisterExtension static final Api API = new Api();

  record Refusal(String words, ThrowingCallable build) {

    @Override
    public String toString() {
      return words;
    }
  }

  static Stream<Refusal> models() {
    return Stream.of(
        new Refusal("TeamCreate.builder().name(..): the name is blank", () -> TeamCreate.of(" ")),
        new Refusal(
            "TeamUpdate.builder().name(..): a team cannot be without a name",
            () -> TeamUpdate.of("")),
        new Refusal(
            "TeamUpdate.builder().name(..): a team cannot be without a name",
            () -> TeamUpdate.builder().name(Patch.clear()).build()),
        new Refusal(
            "TeamMemberUpdate.builder().admin(..): true or false, it cannot be cleared",
            () -> TeamMemberUpdate.builder().admin(Patch.clear()).build()),
        new Refusal(
            "TeamInvitationUpdate.builder().admin(..): true or false, it cannot be cleared",
            () -> TeamInvitationUpdate.builder().admin(Patch.clear()).build()),
        new Refusal(
            "TeamInvitationCreate.builder().email(..): the address is blank",
            () -> TeamInvitationCreate.of("\t")),
        new Refusal(
            "TeamQuery.builder().accountId(..): the id is blank", () -> TeamQuery.byAccount("")));
  }

  @ParameterizedTest
  @MethodSource("models")
  void model_whenItCannotWork_namesTheBuilderMethod(Refusal refusal) {
    assertThatThrownBy(refusal.build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(refusal.words());
  }

  @Test
  void create_whenSomethingRequiredIsMissing_cannotBeBuilt() {
    var team = TeamCreate.builder();
    var invitation = TeamInvitationCreate.builder().admin(true);
    assertThatThrownBy(team::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(invitation::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("email");
  }

  record Call(String words, Consumer<HoneybadgerClient> call) {

    @Override
    public String toString() {
      return words;
    }
  }

  static Stream<Call> calls() {
    return Stream.of(
        new Call(
            "honeybadger.teams.create: the argument accountId is blank",
            c -> c.teams().create(" ", TeamCreate.of("x"))),
        new Call(
            "honeybadger.teams.update: the argument update changes nothing",
            c -> c.teams().update(1, TeamUpdate.builder().build())),
        new Call(
            "honeybadger.teamMembers.update: the argument update changes nothing",
            c -> c.teamMembers().update(1, 2, TeamMemberUpdate.builder().build())),
        new Call(
            "honeybadger.teamInvitations.update: the argument update changes nothing",
            c -> c.teamInvitations().update(1, 2, TeamInvitationUpdate.builder().build())));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void call_whenAnArgumentCannotWork_sendsNothing(Call call) {
    API.answers(200, "{\"id\":1}");
    try (var client = API.client()) {
      assertThatThrownBy(() -> call.call().accept(client))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(call.words());
    }
    assertThat(API.requests()).isEmpty();
  }
}
