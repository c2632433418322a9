package dev.trivet.examples.plan;

import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.plan.Step.Kind;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.Team;
import dev.trivet.honeybadger.teams.TeamCreate;
import dev.trivet.honeybadger.teams.TeamInvitation;
import dev.trivet.honeybadger.teams.TeamInvitationCreate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Honeybadger: a team and invitations. The list of teams tells who is in already. */
final class HoneybadgerOnboarding implements Onboarding {

  private final HoneybadgerClient honeybadger;
  private Optional<Long> team = Optional.empty();
  private TeamCreate newTeam = TeamCreate.of("none");

  HoneybadgerOnboarding(HoneybadgerClient honeybadger) {
    this.honeybadger = honeybadger;
  }

  @Override
  public List<Step> look(Request request) {
    newTeam = TeamCreate.of(request.team());
    var name = Optional.of(request.team());
    var found = honeybadger.teams().list().stream().filter(t -> t.name().equals(name)).findFirst();
    team = found.map(Team::id);
    var steps = new ArrayList<Step>();
    steps.add(
        Step.of(Service.HONEYBADGER, Kind.TEAM, request.team(), found.isPresent(), "POST teams"));
    for (var email : request.people()) {
      steps.add(member(email, found));
    }
    return steps;
  }

  private static Step member(Email email, Optional<Team> team) {
    boolean member =
        team.stream().flatMap(t -> t.members().stream()).anyMatch(m -> email.is(m.email()));
    boolean pending =
        !member
            && team.stream()
                .flatMap(t -> t.invitations().stream())
                .filter(TeamInvitation::isPending)
                .anyMatch(invitation -> email.is(invitation.email()));
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
  public void make(Step step) {
    if (step.kind() == Kind.TEAM) {
      team = Optional.of(honeybadger.teams().create(newTeam).id());
    } else {
      honeybadger
          .teamInvitations()
          .create(team.orElseThrow(), TeamInvitationCreate.of(step.subject()));
    }
  }
}
