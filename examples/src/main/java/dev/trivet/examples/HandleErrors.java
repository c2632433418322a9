package dev.trivet.examples;

import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;

/** What can go wrong with a call, and what a program may want to do about it. */
public final class HandleErrors {

  private HandleErrors() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      var rootly = services.rootly();
      System.out.println(createOrExplain(rootly, "Payments"));
      System.out.println(createOrExplain(rootly, "Payments"));
      rootly.teams().delete("payments");
    }
  }

  static String createOrExplain(RootlyClient rootly, String name) {
    // region: errors
    try {
      return "created " + rootly.teams().create(TeamInput.builder().name(name).build()).id();
    } catch (ValidationException e) {
      return "not accepted: " + e.serviceMessage().orElse("no reason given") + e.fieldErrors();
    } catch (NotFoundException e) {
      return "something it refers to is not there";
    } catch (RateLimitedException e) {
      return "come back in " + e.retryAfter().map(Object::toString).orElse("a while");
    } catch (ApiException e) {
      return e.mayHaveBeenApplied()
          ? "look before you try again: " + e.getMessage()
          : e.getMessage();
    }
    // endregion
  }
}
