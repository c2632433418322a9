package dev.trivet.honeybadger.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused before anything is sent. */
@Timeout(30)
class TeamRequestsTest {

  @RegisterExtension static final Api API = new Api();

  record Call(String words, Consumer<HoneybadgerClient> call) {

    @Override
    public String toString() {
      return words;
    }
  }

  static Stream<Call> calls() {
    var nothing = "something to change: ";
    return Stream.of(
        new Call(
            "honeybadger.teams.create: the argument accountId: the text is blank",
            c -> c.teams().create(" ", TeamInput.of("x"))),
        new Call(
            "TeamQuery.accountId(..): the value is blank, which would list everything",
            c -> c.teams().list(TeamQuery.all().accountId(""))),
        new Call(
            "honeybadger.teams.create needs TeamInput.builder().name(..)",
            c -> c.teams().create(TeamInput.builder().build())),
        new Call(
            "honeybadger.teams.create needs a value for TeamInput.builder().name(..), which is"
                + " blank",
            c -> c.teams().create(TeamInput.of(" "))),
        new Call(
            "honeybadger.teams.ensure needs TeamInput.builder().name(..)",
            c -> c.teams().ensure(TeamInput.of("\u2003"))),
        new Call(
            "honeybadger.teams.update needs TeamInput.builder().name(..)",
            c -> c.teams().update(1, TeamInput.builder().build())),
        new Call(
            "honeybadger.teamMembers.ensure: the argument email is blank",
            c -> c.teamMembers().ensure(1, " ")),
        new Call(
            "honeybadger.teamInvitations.create needs TeamInvitationInput.builder().email(..)",
            c -> c.teamInvitations().create(1, TeamInvitationInput.builder().admin(true).build())),
        new Call(
            "honeybadger.teamInvitations.update needs "
                + nothing
                + "TeamInvitationInput has no attribute set",
            c -> c.teamInvitations().update(1, 2, TeamInvitationInput.builder().build())),
        new Call(
            "honeybadger.teamInvitations.update does not take"
                + " TeamInvitationInput.builder().email(..): it can only be set on creation",
            c -> c.teamInvitations().update(1, 2, TeamInvitationInput.of("x@example.com"))));
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
