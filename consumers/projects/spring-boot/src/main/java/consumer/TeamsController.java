package consumer;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Writes models as JSON, and reads one. */
@RestController
class TeamsController {

  private final RollbarClient rollbar;
  private final RootlyClient rootly;
  private final HoneybadgerClient honeybadger;

  TeamsController(RollbarClient rollbar, RootlyClient rootly, HoneybadgerClient honeybadger) {
    this.rollbar = rollbar;
    this.rootly = rootly;
    this.honeybadger = honeybadger;
  }

  @PostMapping("/rollbar/{name}")
  dev.trivet.rollbar.teams.Team rollbar(@PathVariable("name") String name) {
    return rollbar.teams().ensure(TeamCreate.of(name, AccessLevel.LIGHT)).value();
  }

  @PostMapping("/rootly/{name}")
  Team rootly(@PathVariable("name") String name) {
    return rootly.teams().ensure(TeamInput.builder().name(name).build()).value();
  }

  @PostMapping("/honeybadger/{name}")
  dev.trivet.honeybadger.teams.Team honeybadger(@PathVariable("name") String name) {
    return honeybadger.teams().ensure(dev.trivet.honeybadger.teams.TeamInput.of(name)).value();
  }

  @GetMapping("/rootly/{id}")
  Team rootlyTeam(@PathVariable("id") String id) {
    return rootly.teams().get(id);
  }

  @PostMapping("/echo")
  Team echo(@RequestBody Team team) {
    return team;
  }
}
