package dev.trivet.cli.plan;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.plan.Step.Kind;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.invitations.Invitation;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.projects.Project;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rollbar.teams.TeamUser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** On Rollbar: a project, a team, the access of the team to the project, and invitations. */
final class RollbarOnboarding implements Onboarding {

  private final RollbarClient rollbar;
  private Optional<Long> project = Optional.empty();
  private Optional<Long> team = Optional.empty();

  RollbarOnboarding(RollbarClient rollbar) {
    this.rollbar = rollbar;
  }

  @Override
  public List<Step> look(OnboardRequest request) {
    var name = Optional.of(request.project());
    project =
        rollbar.projects().list().stream()
            .filter(p -> p.name().equals(name))
            .map(Project::id)
            .findFirst();
    team =
        rollbar.teams().list().stream()
            .filter(t -> t.name().equals(Optional.of(request.team())))
            .filter(t -> t.accessLevel().filter(AccessLevel::isBuiltIn).isEmpty())
            .map(Team::id)
            .findFirst();
    boolean linked =
        project.isPresent()
            && team.isPresent()
            && rollbar.teams().hasProject(team.get(), project.get());
    var steps = new ArrayList<Step>();
    steps.add(step(Kind.PROJECT, request.project(), project.isPresent(), "POST projects"));
    steps.add(step(Kind.TEAM, request.team(), team.isPresent(), "POST teams"));
    var link = request.team() + " may use " + request.project();
    steps.add(step(Kind.LINK, link, linked, "PUT team/{team_id}/project/{project_id}"));
    steps.addAll(members(request));
    return steps;
  }

  private List<Step> members(OnboardRequest request) {
    if (request.people().isEmpty()) {
      return List.of();
    }
    Set<String> members = team.map(this::memberAddresses).orElse(Set.of());
    Set<String> invited = team.map(this::invitedAddresses).orElse(Set.of());
    return request.people().stream().map(email -> member(email, members, invited)).toList();
  }

  private static Step member(Email email, Set<String> members, Set<String> invited) {
    boolean member = members.contains(email.address());
    boolean pending = !member && invited.contains(email.address());
    var step = step(Kind.MEMBER, email.address(), member || pending, "POST team/{team_id}/invites");
    return pending ? step.noting("invited, not accepted yet") : step;
  }

  private Set<String> memberAddresses(long teamId) {
    var ids =
        rollbar.teams().users(teamId).stream()
            .map(TeamUser::userId)
            .flatMap(Optional::stream)
            .collect(Collectors.toCollection(HashSet::new));
    return rollbar.users().list().stream()
        .filter(user -> ids.contains(user.id()))
        .flatMap(user -> user.email().stream())
        .map(email -> email.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private Set<String> invitedAddresses(long teamId) {
    return rollbar.teams().invitations(teamId).stream()
        .filter(
            invitation -> invitation.status().filter(InvitationStatus.PENDING::equals).isPresent())
        .map(Invitation::toEmail)
        .flatMap(Optional::stream)
        .map(email -> email.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  @Override
  public void add(Step member) {
    rollbar.teams().invite(team.orElseThrow(), member.subject());
  }

  @Override
  public boolean ensure(Step step) {
    return switch (step.kind()) {
      case PROJECT -> {
        var ensured = rollbar.projects().ensure(ProjectCreate.of(step.subject()));
        project = Optional.of(ensured.value().id());
        yield ensured.created();
      }
      case TEAM -> {
        var standard = TeamCreate.of(step.subject(), AccessLevel.STANDARD);
        var ensured = rollbar.teams().ensure(standard);
        team = Optional.of(ensured.value().id());
        yield ensured.created();
      }
      case LINK ->
          rollbar.teams().ensureProject(team.orElseThrow(), project.orElseThrow()).created();
      case MEMBER -> rollbar.memberships().ensure(team.orElseThrow(), step.subject()).created();
    };
  }

  private static Step step(Kind kind, String subject, boolean exists, String call) {
    return Step.of(Service.ROLLBAR, kind, subject, exists, call);
  }
}
