package dev.trivet.examples;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.incidents.Incident;
import dev.trivet.rootly.incidents.IncidentEventInput;
import dev.trivet.rootly.incidents.IncidentInput;
import dev.trivet.rootly.incidents.IncidentKind;
import dev.trivet.rootly.incidents.IncidentStatus;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a job declares an incident once, however often it is started again, and follows it to its
 * end.
 *
 * <p>Uses a fake in this process; with {@code --live} the organization of {@code ROOTLY_API_KEY},
 * where it leaves an incident of kind test behind.
 */
public final class DeclareIncident {

  private static final Set<Optional<IncidentStatus>> OVER =
      Set.of(
          Optional.of(IncidentStatus.RESOLVED),
          Optional.of(IncidentStatus.CLOSED),
          Optional.of(IncidentStatus.CANCELLED));

  private DeclareIncident() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      var rootly = services.rootly();
      var run = "nightly-billing-" + System.currentTimeMillis();
      var incident = declare(rootly, run, "Nightly billing failed");
      var again = declare(rootly, run, "Nightly billing failed");
      System.out.println(again.id().equals(incident.id()) ? "declared once" : "declared twice");

      // what people would do; a real job would wait here instead
      var incidents = rootly.incidents();
      var id = incident.id();
      var people =
          List.<Runnable>of(
                  () -> incidents.events().create(id, event("The database is full")),
                  () -> incidents.mitigate(id, "Old backups are gone"),
                  () -> incidents.resolve(id, "Billing went through"))
              .iterator();
      follow(rootly, id, people);
    }
  }

  static Incident declare(RootlyClient rootly, String run, String title) {
    // region: declare
    var input = IncidentInput.builder().title(title).kind(IncidentKind.TEST).build();
    return rootly.incidents().create(input, run); // the same run gets the same incident
    // endregion
  }

  static void follow(RootlyClient rootly, String id, Iterator<Runnable> pauses) {
    var seen = new HashSet<String>();
    Optional<IncidentStatus> status = Optional.empty();
    while (!OVER.contains(status)) {
      var incident = rootly.incidents().get(id);
      if (!incident.status().equals(status)) {
        status = incident.status();
        System.out.println("it is " + status.map(IncidentStatus::value).orElse("?"));
      }
      for (var event : rootly.incidents().events().list(id)) {
        if (seen.add(event.id())) {
          System.out.println("- " + event.event().orElse("?"));
        }
      }
      if (pauses.hasNext()) {
        pauses.next().run();
      }
    }
  }

  private static IncidentEventInput event(String text) {
    return IncidentEventInput.builder().event(text).build();
  }
}
