package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.checkins.CheckIn;
import dev.trivet.honeybadger.checkins.CheckInInput;
import dev.trivet.honeybadger.checkins.ScheduleType;
import java.util.List;

/**
 * How to keep check-ins in code: what is missing is created, what differs is changed, what others
 * have made stays. Running it twice changes nothing.
 *
 * <p>Uses a fake in this process; with {@code --live PROJECT_ID} that project, with the token in
 * {@code HONEYBADGER_AUTH_TOKEN}.
 */
public final class CheckInsInCode {

  /** The check-ins that there are to be; their slugs tell them apart. */
  static final List<CheckInInput> WANTED =
      List.of(
          simple("nightly-backup", "Nightly backup").reportPeriod("1 day").build(),
          simple("send-mail", "Send mail")
              .reportPeriod("5 minutes")
              .gracePeriod("1 minute")
              .build(),
          CheckInInput.builder()
              .slug("month-end")
              .name("Month end")
              .scheduleType(ScheduleType.CRON)
              .cronSchedule("0 3 1 * *")
              .cronTimezone("UTC")
              .build());

  private CheckInsInCode() {}

  /**
   * Makes them so, twice.
   *
   * @param arguments {@code --live PROJECT_ID} or nothing
   */
  public static void main(String[] arguments) {
    try (var project = HoneybadgerProject.open(arguments)) {
      for (int run = 1; run <= 2; run++) {
        for (var wanted : WANTED) {
          var outcome = ensure(project.client(), project.id(), wanted);
          System.out.println(wanted.slug().orElseThrow() + " " + outcome);
        }
      }
    }
  }

  private static CheckInInput.Builder simple(String slug, String name) {
    return CheckInInput.builder().slug(slug).name(name).scheduleType(ScheduleType.SIMPLE);
  }

  static String ensure(HoneybadgerClient honeybadger, long projectId, CheckInInput wanted) {
    // region: ensure-check-in
    var checkIns = honeybadger.projects().checkIns();
    var found = checkIns.ensure(projectId, wanted);
    if (found.created()) {
      return "created";
    } else if (isAs(wanted, found.value())) {
      return "is there";
    }
    checkIns.update(projectId, found.value().id(), changes(wanted));
    return "changed";
    // endregion
  }

  private static boolean isAs(CheckInInput wanted, CheckIn found) {
    return wanted.name().equals(found.name())
        && wanted.reportPeriod().equals(found.reportPeriod())
        && wanted.gracePeriod().equals(found.gracePeriod())
        && wanted.cronSchedule().equals(found.cronSchedule())
        && wanted.cronTimezone().equals(found.cronTimezone());
  }

  /** Everything but the type of the schedule, which cannot be changed. */
  private static CheckInInput changes(CheckInInput wanted) {
    return CheckInInput.builder()
        .name(wanted.name())
        .reportPeriod(wanted.reportPeriod())
        .gracePeriod(wanted.gracePeriod())
        .cronSchedule(wanted.cronSchedule())
        .cronTimezone(wanted.cronTimezone())
        .build();
  }
}
