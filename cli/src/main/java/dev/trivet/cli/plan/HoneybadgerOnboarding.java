package dev.trivet.cli.plan;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.plan.Step.Kind;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.honeybadger.teams.TeamInvitation;
import dev.trivet.honeybadger.teams.TeamInvitationInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On Honeybadger: a team and invitations. The list of teams includes all members. */
final class HoneybadgerOnboarding implements Onboarding {

  private final HoneybadgerClient honeybadger;
  private Optional<Long> team = Optional.empty();

  HoneybadgerOnboarding(HoneybadgerClient honeybadger) {
    this.honeybadger = honeybadger;
  }

  @Override
  public List<Step> look(OnboardRequest request) {
    var name = Optional.of(request.team());
    var found = honeybadger.teams().list().stream().filter(t -> t.name().equals(name)).findFirst();
    team = found.map(Team::id);
    var steps = new ArrayList<Step>();
    steps.add(
        Step.of(Service.HONEYBADGER, Kind.TEAM, request.team(), found.isPresent(), "POST teams"));
    var members = addresses(found.map(Team::members).orElse(List.of()), member -> member.email());
    var invited =
        addresses(
            found.map(Team::invitations).orElse(List.of()).stream()
                .filter(TeamInvitation::isPending)
                .toList(),
            invitation -> invitation.email());
    for (var email : request.people()) {
      steps.add(member(email, members, invited));
    }
    return steps;
  }

  private static <T> Set<String> addresses(List<T> all, Function<T, Optional<String>> address) {
    return all.stream()
        .map(address)
        .flatMap(Optional::stream)
        .map(text -> text.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Step member(Email email, Set<String> members, Set<String> invited) {
    boolean member = members.contains(email.address());
    boolean pending = !member && invited.contains(email.address());
    var step =
        Step.of(
            Service.HONEYBADGER,
            Kind.MEMBER,
            email.address(),
            member || pending,
            "POST teams/{team_id}/team_invitations");
    return pending ? step.noting("invited, not accepted yet") : step;
  }

  @Override
  public void add(Step member) {
    honeybadger
        .teamInvitations()
        .create(team.orElseThrow(), TeamInvitationInput.of(member.subject()));
  }

  @Override
  public boolean ensure(Step step) {
    if (step.kind() == Kind.MEMBER) {
      return honeybadger.teamMembers().ensure(team.orElseThrow(), step.subject()).created();
    }
    var ensured = honeybadger.teams().ensure(TeamInput.of(step.subject()));
    team = Optional.of(ensured.value().id());
    return ensured.created();
  }
}
