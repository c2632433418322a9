package dev.trivet.cli.access;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInvitationInput;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The three fakes with a small organization in them: a book shop with a few teams, people whose
 * addresses are spelled differently on different services, pending invitations, and people who
 * should have been removed long ago.
 */
public final class SeededFakes implements AutoCloseable {

  private final FakeRollbar rollbar;
  private final FakeRootly rootly;
  private final FakeHoneybadger honeybadger;

  private SeededFakes(FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    this.rollbar = rollbar;
    this.rootly = rootly;
    this.honeybadger = honeybadger;
  }

  /** Starts the fakes and fills them. */
  public static SeededFakes start(Clock clock) {
    return seed(
        FakeRollbar.start(options -> options.clock(clock)),
        FakeRootly.start(options -> options.clock(clock)),
        FakeHoneybadger.start(options -> options.clock(clock)));
  }

  /** Fills fakes that the caller started. */
  public static SeededFakes seed(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    var fakes = new SeededFakes(rollbar, rootly, honeybadger);
    fakes.seedRollbar();
    fakes.seedRootly();
    fakes.seedHoneybadger();
    return fakes;
  }

  private void seedRollbar() {
    long olive = rollbar.addUser("owner@example.com", "owner");
    long linus = rollbar.addUser("Linus.Kim@example.com", "linus");
    long mara = rollbar.addUser("mara@example.com", "mara");
    long noor = rollbar.addUser("noor@example.com", "noor");
    long pia = rollbar.addUser("pia@example.com", "pia");
    rollbar.addUserToTeam(rollbar.ownersTeam(), mara);
    long storefront = rollbar.addTeam("Storefront", "standard");
    long warehouse = rollbar.addTeam("Warehouse", "standard");
    long support = rollbar.addTeam("Support", "view");
    for (var member : List.of(linus, mara, noor)) {
      rollbar.addUserToTeam(storefront, member);
    }
    rollbar.addUserToTeam(warehouse, linus);
    rollbar.addUserToTeam(warehouse, pia);
    rollbar.addUserToTeam(support, olive);
    rollbar.addProjectToTeam(storefront, rollbar.addProject("web-shop"));
    rollbar.addProjectToTeam(warehouse, rollbar.addProject("stock-service"));
    try (var client =
        RollbarClient.builder().baseUrl(rollbar.baseUrl()).accountToken(rollbar.token()).build()) {
      client.teams().invite(support, "sam@example.com");
      client.teams().invite(storefront, "temp.worker@example.com");
    }
    rollbar.server().resetRequests();
  }

  private void seedRootly() {
    long linus = rootly.addUser("linus.kim@example.com", "Linus Kim");
    long mara = rootly.addUser("Mara@Example.com", "Mara Diaz");
    long noor = rootly.addUser("noor@example.com", "Noor Haddad");
    long ada = rootly.addUser("ada@example.com", "Ada Lovelace");
    long grace = rootly.addUser("grace@example.com", "Grace Hopper");
    try (var client =
        RootlyClient.builder().baseUrl(rootly.baseUrl()).apiKey(rootly.token()).build()) {
      fill(client, "Storefront on call", List.of(linus, mara), linus, mara);
      fill(client, "Warehouse on call", List.of(linus), linus, noor);
      fill(client, "Engineering", List.of(mara), linus, mara, noor, ada, grace);
    }
    rootly.server().resetRequests();
  }

  private void fill(RootlyClient client, String team, List<Long> admins, Long... users) {
    var update = TeamInput.builder().userIds(Arrays.asList(users)).adminIds(admins).build();
    client.teams().update(rootly.addTeam(team), update);
  }

  private void seedHoneybadger() {
    long storefront = honeybadger.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Storefront");
    honeybadger.addMember(storefront, "mara@example.com", "Mara Diaz", true);
    honeybadger.addMember(storefront, "LINUS.KIM@example.com", "Linus Kim", false);
    honeybadger.addMember(storefront, "noor@example.com", "Noor Haddad", false);
    long warehouse = honeybadger.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Warehouse");
    honeybadger.addMember(warehouse, "linus.kim@example.com", "Linus Kim", true);
    honeybadger.addMember(warehouse, "pia@example.com", "Pia Novak", false);
    inviteToHoneybadger(storefront, "temp.worker@example.com");
    inviteToHoneybadger(warehouse, "Sam@example.com");
    honeybadger.server().resetRequests();
  }

  private void inviteToHoneybadger(long team, String email) {
    try (var client =
        HoneybadgerClient.builder()
            .baseUrl(honeybadger.baseUrl())
            .authToken(honeybadger.token())
            .build()) {
      client.teamInvitations().create(team, TeamInvitationInput.of(email));
    }
  }

  /** {@return the environment variables that connect the program to these fakes} */
  public Map<String, String> environment() {
    var variables = new LinkedHashMap<String, String>();
    variables.put(Service.ROLLBAR.addressVariable(), rollbar.baseUrl());
    variables.put(Service.ROLLBAR.tokenVariable(), rollbar.token());
    variables.put(Service.ROOTLY.addressVariable(), rootly.baseUrl());
    variables.put(Service.ROOTLY.tokenVariable(), rootly.token());
    variables.put(Service.HONEYBADGER.addressVariable(), honeybadger.baseUrl());
    variables.put(Service.HONEYBADGER.tokenVariable(), honeybadger.token());
    return variables;
  }

  /** {@return the fake of Rollbar} */
  public FakeRollbar rollbar() {
    return rollbar;
  }

  /** {@return the fake of Rootly} */
  public FakeRootly rootly() {
    return rootly;
  }

  /** {@return the fake of Honeybadger} */
  public FakeHoneybadger honeybadger() {
    return honeybadger;
  }

  @Override
  public void close() {
    rollbar.close();
    rootly.close();
    honeybadger.close();
  }
}
