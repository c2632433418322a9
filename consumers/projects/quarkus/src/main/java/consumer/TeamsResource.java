package consumer;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Writes models as JSON, and reads one. */
@Path("/")
public class TeamsResource {

  @Inject RollbarClient rollbar;
  @Inject RootlyClient rootly;
  @Inject HoneybadgerClient honeybadger;

  @POST
  @Path("rollbar/{name}")
  public dev.trivet.rollbar.teams.Team rollbar(@PathParam("name") String name) {
    return rollbar.teams().ensure(TeamCreate.of(name, AccessLevel.LIGHT)).value();
  }

  @POST
  @Path("rootly/{name}")
  public Team rootly(@PathParam("name") String name) {
    return rootly.teams().ensure(TeamInput.builder().name(name).build()).value();
  }

  @POST
  @Path("honeybadger/{name}")
  public dev.trivet.honeybadger.teams.Team honeybadger(@PathParam("name") String name) {
    return honeybadger.teams().ensure(dev.trivet.honeybadger.teams.TeamInput.of(name)).value();
  }

  @POST
  @Path("echo")
  public Team echo(Team team) {
    return team;
  }
}
