package dev.trivet.spring.example;

import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

// region: spring-controller
@RestController
class TeamController {

  private final RootlyClient rootly;

  TeamController(RootlyClient rootly) {
    this.rootly = rootly;
  }

  @PutMapping("/teams/{name}")
  String open(@PathVariable("name") String name) {
    return rootly.teams().ensure(TeamInput.of(name)).value().id();
  }

  @ExceptionHandler
  ProblemDetail failed(ApiException e) {
    var status =
        e instanceof RateLimitedException ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_GATEWAY;
    return ProblemDetail.forStatusAndDetail(status, e.getMessage()); // shows no URL and no token
  }
}
// endregion
