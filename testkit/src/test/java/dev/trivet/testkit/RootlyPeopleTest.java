package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who calls, how people are reached, who covers for them, who follows an incident. */
@ExtendWith(FakesExtension.class)
@Timeout(20)
class RootlyPeopleTest {
  private final FakeRootly fake;
  private final Wire wire;
  private long ada;
  private long grace;

  RootlyPeopleTest(FakeRootly fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @BeforeEach
  void addPeople() {
    assertThat(wire.get("/users/me").status()).isEqualTo(404);
    ada = fake.addUser("ada@example.com", "Ada Lovelace");
    grace = fake.addUser("grace@example.com", "Grace Hopper");
  }

  private static String document(String type, String attributes) {
    return "{'data':{'type':'%s','attributes':{%s}}}".formatted(type, attributes);
  }

  @Test
  void currentUser_isTheFirst() {
    var me = wire.get("/users/me");
    assertThat(me.at("/data/id").asLong()).isEqualTo(ada);
    assertThat(me.body()).isEqualTo(wire.get("/users/" + ada).body());
  }

  @Test
  void address_isVerifiedByTheTokenInTheMail() {
    var id = fake.add("user_email_addresses", Map.of("user_id", ada, "email", "a@example.org"));
    var path = "/email_addresses/" + id;

    assertThat(wire.post(path + "/resend_verification", "").status()).isEqualTo(200);
    assertThat(wire.post(path + "/verify?token=guessed", "").status()).isEqualTo(422);
    var verified = wire.post(path + "/verify?token=" + fake.verificationToken(id), "");

    assertThat(verified.at("/data/attributes/email").asText()).isEqualTo("a@example.org");
    assertThat(wire.post(path + "/resend_verification", "").status()).isEqualTo(422);
    assertThat(wire.post("/email_addresses/no/verify?token=x", "").status()).isEqualTo(404);
  }

  @Test
  void number_countsTheAttemptsToVerifyIt() {
    var id = fake.add("user_phone_numbers", Map.of("user_id", ada, "phone", "+12025550101"));

    var said = wire.post("/phone_numbers/" + id + "/verify", "");
    wire.post("/phone_numbers/" + id + "/resend_verification", "");

    assertThat(said.at("/message").asText()).isNotBlank();
    assertThat(
            wire.get("/phone_numbers/" + id)
                .at("/data/attributes/verification_attempts_today")
                .asInt())
        .isEqualTo(2);
  }

  @Test
  void newNumber_needsCountryAndType() {
    var path = "/live_call_routers/generate_phone_number";
    assertThat(wire.get(path + "?country_code=US&phone_type=local").at("/data").asText())
        .startsWith("+1");
    assertThat(wire.get(path + "?country_code=US").status()).isEqualTo(422);
    assertThat(wire.get(path + "?phone_type=local").status()).isEqualTo(422);
  }

  private String schedule() {
    var schedule = fake.add("schedules", Map.of("name", "Days", "owner_user_id", ada));
    shift(schedule, ada, "2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z");
    shift(schedule, grace, "2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z");
    return schedule;
  }

  private void shift(String schedule, long user, String from, String to) {
    fake.add(
        "shifts",
        Map.of("schedule_id", schedule, "user_id", user, "starts_at", from, "ends_at", to));
  }

  private Wire.Response cover(String schedule, String more) {
    return wire.post(
        "/schedules/" + schedule + "/shift_coverage_requests",
        document(
            "shift_coverage_requests",
            "'starts_at':'2026-01-05T12:00:00Z','ends_at':'2026-01-06T12:00:00Z'" + more));
  }

  @Test
  void coverage_isAskedForShiftByShift() {
    var schedule = schedule();

    var asked = cover(schedule, "");

    assertThat(asked.status()).isEqualTo(201);
    assertThat(asked.at("/data")).hasSize(2);
    var first = asked.at("/data/0/attributes");
    assertThat(first.path("original_shift_user_id").asLong()).isEqualTo(ada);
    assertThat(first.path("created_by_user_id").asLong()).isEqualTo(ada);
    assertThat(first.path("starts_at").asText()).isEqualTo("2026-01-05T04:00:00.000-08:00");
    assertThat(first.path("ends_at").asText()).isEqualTo("2026-01-05T16:00:00.000-08:00");
    var id = asked.at("/data/1/id").asText();
    assertThat(wire.delete("/shift_coverage_requests/" + id).status()).isEqualTo(200);
    assertThat(wire.get("/schedules/" + schedule + "/shift_coverage_requests").at("/data"))
        .hasSize(1)
        .first()
        .isEqualTo(asked.at("/data/0"));
  }

  @Test
  void coverage_ofOnePerson_leavesOutTheOthers() {
    var asked = cover(schedule(), ",'user_id':" + grace);
    assertThat(asked.at("/data")).hasSize(1);
    assertThat(asked.at("/data/0/attributes/original_shift_user_id").asLong()).isEqualTo(grace);
  }

  @Test
  void coverage_whenTheRequestIsWrong_is422() {
    var schedule = schedule();
    assertThat(cover(schedule, ",'recipient_user_ids':[7]").status()).isEqualTo(422);
    assertThat(cover(schedule, ",'ends_at':'2026-01-01T00:00:00Z'").status()).isEqualTo(422);
    assertThat(cover(schedule, ",'ends_at':'soon'").status()).isEqualTo(422);
    assertThat(cover("no", "").status()).isEqualTo(404);
  }

  @Test
  void subscribers_areAddedOnceAndRemoved() {
    var path = "/incidents/" + fake.add("incidents", Map.of("title", "Down"));
    var both = document("incidents", "'user_ids':['%d','%d']".formatted(ada, grace));
    wire.post(path + "/add_subscribers", both);
    var added = wire.post(path + "/add_subscribers?include=subscribers", both);
    assertThat(added.at("/data/relationships/subscribers/data")).hasSize(2);

    var one = document("incidents", "'user_ids':['%d']".formatted(ada));
    wire.send("DELETE", path + "/remove_subscribers", one);

    var left = wire.get(path + "?include=subscribers");
    assertThat(left.at("/included")).hasSize(1);
    assertThat(left.at("/included/0/attributes/user_id").asLong()).isEqualTo(grace);
    assertThat(left.at("/included/0/id"))
        .isEqualTo(left.at("/data/relationships/subscribers/data/0/id"));
    var unknown = document("incidents", "'user_ids':['7']");
    assertThat(wire.post(path + "/add_subscribers", unknown).status()).isEqualTo(422);
  }
}
