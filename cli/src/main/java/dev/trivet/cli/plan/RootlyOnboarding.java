package dev.trivet.cli.plan;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.RootlyPeople;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.plan.Step.Kind;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.rootly.teams.TeamQuery;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On Rootly: a team with its members in one request. Rootly's API cannot create or invite users, so
 * people whom the organization does not know are left to its administrators.
 */
final class RootlyOnboarding implements Onboarding {

  private final RootlyClient rootly;
  private Optional<Team> team = Optional.empty();
  private final Set<Long> joining = new LinkedHashSet<>();
  private TeamInput newTeam = TeamInput.builder().name("none").build();

  RootlyOnboarding(RootlyClient rootly) {
    this.rootly = rootly;
  }

  @Override
  public List<Step> look(OnboardRequest request) {
    var query = TeamQuery.all().include(Include.USERS);
    var teams = rootly.teams().list(query).toList();
    var people = RootlyPeople.of(teams);
    if (request.people().stream().anyMatch(email -> people.find(email).isEmpty())) {
      people.addEverybody(rootly);
    }
    var name = Optional.of(request.team());
    team = teams.stream().filter(t -> t.name().equals(name)).findFirst();
    joining.clear();

    var steps = new ArrayList<Step>();
    steps.add(
        Step.of(Service.ROOTLY, Kind.TEAM, request.team(), team.isPresent(), "POST v1/teams"));
    for (var email : request.people()) {
      steps.add(member(email, people));
    }
    newTeam =
        TeamInput.builder()
            .name(request.team())
            .description("Owns " + request.project())
            .userIds(List.copyOf(joining))
            .build();
    return steps;
  }

  private Step member(Email email, RootlyPeople people) {
    var person = people.find(email);
    boolean there = person.isPresent() && memberIds().contains(person.get().id());
    // the request for the first missing member names all of them, and so does that for a new team
    boolean comesAlong = team.isEmpty() || !joining.isEmpty();
    var call = comesAlong ? "" : "PUT v1/teams/{id}";
    var step = Step.of(Service.ROOTLY, Kind.MEMBER, email.address(), there, call);
    if (person.isEmpty()) {
      return step.byHand("not a user of this Rootly organization; invite in the browser");
    }
    if (!there) {
      joining.add(person.get().id());
    }
    return there || !comesAlong ? step : step.noting("with the request above");
  }

  private List<Long> memberIds() {
    return team.map(Team::userIds).orElse(List.of());
  }

  @Override
  public int readsBefore(Step step) {
    return 1;
  }

  @Override
  public void add(Step member) {
    ensure(member);
  }

  @Override
  public boolean ensure(Step step) {
    if (step.kind() == Kind.MEMBER) {
      return ensureMembers(rootly.teams().get(team.orElseThrow().id()));
    }
    var ensured = rootly.teams().ensure(newTeam);
    team = Optional.of(ensured.value());
    return ensured.created() || ensureMembers(ensured.value());
  }

  /** Rootly replaces whole lists, so members are added to those that the team has just now. */
  private boolean ensureMembers(Team now) {
    Set<Long> everybody = new LinkedHashSet<>(now.userIds());
    boolean missing = everybody.addAll(joining);
    if (missing) {
      var update = TeamInput.builder().userIds(List.copyOf(everybody)).build();
      rootly.teams().update(now.id(), update);
    }
    return missing;
  }
}
