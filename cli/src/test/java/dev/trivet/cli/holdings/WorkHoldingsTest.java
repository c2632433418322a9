package dev.trivet.cli.holdings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.holdings.Holding.Decision;
import dev.trivet.cli.text.Progress;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items and faults that are assigned to somebody. */
class WorkHoldingsTest {

  private static final Parties ADA = new Parties(new Email("ada@example.com"), Optional.empty());

  private static List<Holding> items(FakeRollbar fake) {
    try (var client =
        RollbarClient.builder().baseUrl(fake.baseUrl()).accountToken(fake.token()).build()) {
      return new ItemHoldings(client, ADA, Progress.none()).find();
    }
  }

  @ParameterizedTest
  @CsvSource({"active, 1", "muted, 1", "resolved, 0", "archived, 0"})
  void items_whenNotResolved_areFound(String status, int expected) {
    try (var fake = FakeRollbar.start()) {
      long ada = fake.addUser("Ada@example.com", "ada");
      long project = fake.addProject("web-shop");
      fake.addItem(project, Map.of("title", "a", "assigned_user_id", ada, "status", status));
      fake.addItem(
          project,
          Map.of("title", "b", "assigned_user_id", fake.addUser("grace@example.com", "grace")));

      assertThat(items(fake)).hasSize(expected).allMatch(Holding::isChanged);
    }
  }

  @Test
  void items_withManyProjects_takeOneCallForFifty() {
    try (var fake = FakeRollbar.start()) {
      long ada = fake.addUser("ada@example.com", "ada");
      for (int number = 0; number < 101; number++) {
        long project = fake.addProject("project-" + number);
        fake.addItem(project, Map.of("title", "a", "assigned_user_id", ada));
      }
      fake.server().resetRequests();

      assertThat(items(fake)).hasSize(101).extracting(Holding::key).doesNotHaveDuplicates();
      assertThat(fake.requests().stream().filter(request -> request.getUrl().contains("/items?")))
          .hasSizeBetween(3, 6);
    }
  }

  @Test
  void items_whenRollbarDoesNotKnowThePerson_takeOneCall() {
    try (var fake = FakeRollbar.start()) {
      fake.addProject("web-shop");

      assertThat(items(fake)).isEmpty();
      assertThat(fake.requests()).hasSize(1);
    }
  }

  private final Map<String, Object> fault = new HashMap<>(Map.of("klass", "CheckoutError"));

  private List<Holding> faults(FakeHoneybadger fake, Parties parties) {
    try (var client =
        HoneybadgerClient.builder().baseUrl(fake.baseUrl()).authToken(fake.token()).build()) {
      return new FaultHoldings(client, parties, Progress.none()).find();
    }
  }

  @Test
  void faults_whenResolvedOrOfOthers_areNone() {
    try (var fake = FakeHoneybadger.start()) {
      long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Shop");
      long ada = fake.addMember(team, "Ada@example.com", "Ada", false);
      long grace = fake.addMember(team, "grace@example.com", "Grace", false);
      fault.put("project_id", fake.addProject(team, "web-shop"));
      fake.add("fault", with("assignee_id", ada, "resolved", true));
      fake.add("fault", with("assignee_id", grace, "resolved", false));
      assertThat(faults(fake, ADA)).isEmpty();

      fake.add("fault", with("assignee_id", ada, "resolved", false));
      assertThat(faults(fake, ADA))
          .extracting(Holding::name, Holding::decision)
          .containsExactly(tuple("CheckoutError in web-shop", Decision.REMOVE));
    }
  }

  private Map<String, Object> with(Object... namesAndValues) {
    var attributes = new HashMap<>(fault);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  @Test
  void faults_whenAProjectHasNoneToResolve_costNoCall() {
    try (var fake = FakeHoneybadger.start()) {
      long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Shop");
      fake.addProject(team, "quiet");

      assertThat(faults(fake, ADA)).isEmpty();
      assertThat(fake.requests()).hasSize(1);
    }
  }

  @Test
  void faults_whenTheSuccessorIsInAnotherProject_needOneWhoIsNot() {
    try (var fake = FakeHoneybadger.start()) {
      long shop = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Shop");
      long stock = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Stock");
      long ada = fake.addMember(shop, "ada@example.com", "Ada", false);
      fake.addMember(stock, "grace@example.com", "Grace", false);
      fake.addProject(stock, "stock-service");
      fault.put("project_id", fake.addProject(shop, "web-shop"));
      fake.add("fault", with("assignee_id", ada));
      var parties = new Parties(ADA.leaver(), Optional.of(new Email("grace@example.com")));

      assertThat(faults(fake, parties))
          .extracting(Holding::decision, Holding::reason)
          .containsExactly(
              tuple(
                  Decision.NEEDS_SUCCESSOR,
                  "grace@example.com is not in the project web-shop on Honeybadger"));
    }
  }
}
