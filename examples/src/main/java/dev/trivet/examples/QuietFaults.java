package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.faults.FaultPause;
import dev.trivet.honeybadger.faults.FaultQuery;

/**
 * How to quiet many faults at once: pause those that a search finds until it is known what to do
 * about them, resolve them when it is done.
 *
 * <p>Uses a fake in this process; with {@code --live PROJECT_ID} that project, with the token in
 * {@code HONEYBADGER_AUTH_TOKEN}.
 */
public final class QuietFaults {

  private QuietFaults() {}

  /**
   * Pauses and then resolves the timeouts.
   *
   * @param arguments {@code --live PROJECT_ID} or nothing
   */
  public static void main(String[] arguments) {
    var search = "class:Net::ReadTimeout -is:resolved";
    try (var project = HoneybadgerProject.open(arguments)) {
      System.out.println(pause(project.client(), project.id(), search) + " faults paused");
      project.client().projects().faults().resolve(project.id(), search);
      System.out.println(open(project.client(), project.id()) + " faults are left");
    }
  }

  /** Pauses notifications about each fault for a day. */
  static int pause(HoneybadgerClient honeybadger, long projectId, String search) {
    // region: pause-faults
    int paused = 0;
    var faults = honeybadger.projects().faults();
    for (var fault : faults.list(projectId, FaultQuery.all().search(search))) {
      faults.pause(projectId, fault.id(), FaultPause.DAY);
      paused++;
    }
    return paused;
    // endregion
  }

  private static long open(HoneybadgerClient honeybadger, long projectId) {
    var query = FaultQuery.all().search("-is:resolved");
    return honeybadger.projects().faults().list(projectId, query).stream().count();
  }
}
