package dev.trivet.examples;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.schedules.DayLetter;
import dev.trivet.rootly.schedules.Handoff;
import dev.trivet.rootly.schedules.RotationInput;
import dev.trivet.rootly.schedules.RotationMember;
import dev.trivet.rootly.schedules.RotationType;
import dev.trivet.rootly.schedules.ScheduleInput;
import dev.trivet.rootly.users.User;
import dev.trivet.rootly.users.UserQuery;
import dev.trivet.testkit.FakeRootly;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * How to build a weekly on-call rotation from a file, and show the next two weeks as a table.
 * Running it twice changes nothing.
 *
 * <p>Without an argument it reads a sample and uses a fake in this process; with the path of a
 * file, the organization of {@code ROOTLY_API_KEY}.
 */
public final class RotationFromFile {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

  private RotationFromFile() {}

  /**
   * Builds the rotation.
   *
   * @param arguments the path of a file, or nothing
   * @throws IOException when the file cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      try (var file = Files.newBufferedReader(Path.of(arguments[0]));
          var rootly = RootlyClient.fromEnv()) {
        show(rootly, read(file), Instant.now());
      }
      return;
    }
    try (var fake = FakeRootly.start();
        var sample = new InputStreamReader(sample(), StandardCharsets.UTF_8);
        var rootly = RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build()) {
      fake.addUser("ada@example.com", "Ada Lovelace");
      fake.addUser("grace@example.com", "Grace Hopper");
      fake.addUser("linus@example.com", "Linus Pauling");
      show(rootly, read(sample), Instant.now());
    }
  }

  private static InputStream sample() {
    return Objects.requireNonNull(
        RotationFromFile.class.getResourceAsStream("/rotation.properties"), "the sample");
  }

  private static String text(Properties file, String name) {
    return Objects.requireNonNull(file.getProperty(name), () -> "the file lacks " + name);
  }

  static Properties read(Reader file) throws IOException {
    var properties = new Properties();
    properties.load(file);
    return properties;
  }

  private static void show(RootlyClient rootly, Properties file, Instant from) {
    table(rootly, file, from).forEach(System.out::println);
  }

  /** Creates what is missing, and returns the lines of the table. */
  static List<String> table(RootlyClient rootly, Properties file, Instant from) {
    var members = new LinkedHashMap<Long, String>();
    for (var address : text(file, "members").split(",", -1)) {
      var user = user(rootly, address.strip());
      members.put(Long.parseLong(user.id()), user.fullName().orElse(address));
    }
    var owner = Long.parseLong(user(rootly, text(file, "owner")).id());
    var schedule =
        rootly
            .schedules()
            .ensure(ScheduleInput.builder().name(text(file, "schedule")).ownerUserId(owner).build())
            .value();
    rootly
        .schedules()
        .rotations()
        .ensure(schedule.id(), rotation(file, members.keySet().stream().toList()));
    return lines(rootly, schedule.id(), file, members, from);
  }

  private static User user(RootlyClient rootly, String address) {
    return rootly
        .users()
        .list(UserQuery.all().email(address))
        .first()
        .orElseThrow(() -> new IllegalArgumentException("Rootly has no user " + address));
  }

  private static RotationInput rotation(Properties file, List<Long> members) {
    var day = DayOfWeek.valueOf(text(file, "handoff_day"));
    return RotationInput.builder()
        .name(text(file, "rotation"))
        .timeZone(text(file, "time_zone"))
        .startTime(Instant.parse(text(file, "start")))
        .scheduleRotationableType(RotationType.WEEKLY)
        .scheduleRotationableAttributes(Handoff.weekly(letter(day), text(file, "handoff_time")))
        .scheduleRotationMembers(members.stream().map(RotationMember::user).toList())
        .build();
  }

  private static DayLetter letter(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> DayLetter.MONDAY;
      case TUESDAY -> DayLetter.TUESDAY;
      case WEDNESDAY -> DayLetter.WEDNESDAY;
      case THURSDAY -> DayLetter.THURSDAY;
      case FRIDAY -> DayLetter.FRIDAY;
      default -> throw new IllegalArgumentException("hand over on a working day, not " + day);
    };
  }

  private static List<String> lines(
      RootlyClient rootly,
      String scheduleId,
      Properties file,
      Map<Long, String> members,
      Instant from) {
    var zone = ZoneId.of(text(file, "time_zone"));
    var lines = new ArrayList<String>();
    lines.add(String.format(Locale.ROOT, "%-22s%-22s%s", "FROM", "TO", "ON CALL"));
    var shifts =
        rootly.schedules().shifts().ofSchedule(scheduleId, from, from.plus(Duration.ofDays(14)));
    for (var shift : shifts) {
      var user = shift.userId().map(id -> members.getOrDefault(id, "user " + id)).orElse("nobody");
      lines.add(
          String.format(
              Locale.ROOT,
              "%-22s%-22s%s%s",
              TIME.format(shift.startsAt().orElseThrow().atZone(zone)),
              TIME.format(shift.endsAt().orElseThrow().atZone(zone)),
              user,
              shift.isOverride().orElse(false) ? " (override)" : ""));
    }
    return lines;
  }
}
