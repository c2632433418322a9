package consumer;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Writes models as JSON, and reads one. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class TeamsController {

  private final RollbarClient rollbar;
  private final RootlyClient rootly;
  private final HoneybadgerClient honeybadger;

  TeamsController(RollbarClient rollbar, RootlyClient rootly, HoneybadgerClient honeybadger) {
    this.rollbar = rollbar;
    this.rootly = rootly;
    this.honeybadger = honeybadger;
  }

  @Post("/rollbar/{name}")
  dev.trivet.rollbar.teams.Team rollbar(String name) {
    return rollbar.teams().ensure(TeamCreate.of(name, AccessLevel.LIGHT)).value();
  }

  @Post("/rootly/{name}")
  Team rootly(String name) {
    return rootly.teams().ensure(TeamInput.builder().name(name).build()).value();
  }

  @Post("/honeybadger/{name}")
  dev.trivet.honeybadger.teams.Team honeybadger(String name) {
    return honeybadger.teams().ensure(dev.trivet.honeybadger.teams.TeamInput.of(name)).value();
  }

  @Post("/echo")
  Team echo(@Body Team team) {
    return team;
  }
}
