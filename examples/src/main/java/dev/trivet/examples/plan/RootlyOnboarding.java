package dev.trivet.examples.plan;

import dev.trivet.core.json.Patch;
import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.RootlyPeople;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.plan.Step.Kind;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamCreate;
import dev.trivet.rootly.teams.TeamInclude;
import dev.trivet.rootly.teams.TeamQuery;
import dev.trivet.rootly.teams.TeamUpdate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rootly: a team with its members in one call. Rootly has no call that makes a person, so those it
 * does not know are left to whoever administers it.
 */
final class RootlyOnboarding implements Onboarding {

  private final RootlyClient rootly;
  private Optional<Team> team = Optional.empty();
  private final Set<Long> joining = new LinkedHashSet<>();
  private TeamCreate newTeam = TeamCreate.of("none");

  RootlyOnboarding(RootlyClient rootly) {
    this.rootly = rootly;
  }

  @Override
  public List<Step> look(Request request) {
    var query = TeamQuery.builder().addInclude(TeamInclude.USERS).build();
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
        TeamCreate.builder()
            .name(request.team())
            .description("Owns " + request.project())
            .addAllUserIds(joining)
            .build();
    return steps;
  }

  private Step member(Email email, RootlyPeople people) {
    var person = people.find(email);
    boolean there = person.isPresent() && memberIds().contains(person.get().id());
    // the first who is missing brings the others along; a new team brings everybody
    boolean rides = team.isEmpty() || !joining.isEmpty();
    var call = rides ? "" : "PUT v1/teams/{id}";
    var step = Step.of(Service.ROOTLY, Kind.MEMBER, email.address(), there, call);
    if (person.isEmpty()) {
      return step.byHand("not a user of this Rootly organization; invite in the browser");
    }
    if (!there) {
      joining.add(person.get().id());
    }
    return there || !rides ? step : step.noting("with the call above");
  }

  private List<Long> memberIds() {
    return team.map(Team::userIds).orElse(List.of());
  }

  @Override
  public void make(Step step) {
    if (step.kind() == Kind.TEAM) {
      team = Optional.of(rootly.teams().create(newTeam));
    } else {
      Set<Long> everybody = new LinkedHashSet<>(memberIds());
      everybody.addAll(joining);
      var update = TeamUpdate.builder().userIds(Patch.to(List.copyOf(everybody))).build();
      team = Optional.of(rootly.teams().update(team.orElseThrow().id(), update));
    }
  }
}
