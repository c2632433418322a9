package dev.trivet.testkit.server;

import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A small organization for programs and demonstrations: a bookshop with a few teams, people whose
 * email addresses are spelled differently on different services, pending invitations, and people
 * who should have been removed long ago. Noor holds something of every kind, all of which can go
 * without her; Mara is on call, and the last step of escalations pages nobody but her.
 */
public final class ExampleOrganization {
  private ExampleOrganization() {}

  /**
   * Fills a fake of Rollbar.
   *
   * @param rollbar an empty account
   */
  public static void fill(FakeRollbar rollbar) {
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
    long shop = rollbar.addProject("web-shop");
    rollbar.addProjectToTeam(storefront, shop);
    rollbar.addProjectToTeam(warehouse, rollbar.addProject("stock-service"));
    rollbar.addInvite(support, "sam@example.com");
    rollbar.addInvite(storefront, "temp.worker@example.com");
    rollbar.addItem(shop, Map.of("title", "Cart is empty after login", "assigned_user_id", noor));
    rollbar.addItem(shop, "Price is missing");
  }

  /**
   * Fills a fake of Rootly.
   *
   * @param rootly an empty organization
   * @param now the current time of the organization
   */
  public static void fill(FakeRootly rootly, Instant now) {
    long linus = rootly.addUser("linus.kim@example.com", "Linus Kim");
    long mara = rootly.addUser("Mara@Example.com", "Mara Diaz");
    long noor = rootly.addUser("noor@example.com", "Noor Haddad");
    long ada = rootly.addUser("ada@example.com", "Ada Lovelace");
    long grace = rootly.addUser("grace@example.com", "Grace Hopper");
    addTeam(rootly, "Storefront on call", List.of(linus, mara), List.of(linus, mara));
    addTeam(rootly, "Warehouse on call", List.of(linus), List.of(linus, noor));
    addTeam(rootly, "Engineering", List.of(mara), List.of(linus, mara, noor, ada, grace));
    new ExampleOnCall(rootly, now).add(mara, linus, noor);
  }

  private static void addTeam(
      FakeRootly rootly, String name, List<Long> admins, List<Long> members) {
    rootly.addTeam(name, Map.of("user_ids", members, "admin_ids", admins));
  }

  /**
   * Fills a fake of Honeybadger.
   *
   * @param honeybadger an empty account
   */
  public static void fill(FakeHoneybadger honeybadger) {
    long storefront = honeybadger.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Storefront");
    honeybadger.addMember(storefront, "mara@example.com", "Mara Diaz", true);
    honeybadger.addMember(storefront, "LINUS.KIM@example.com", "Linus Kim", false);
    long noor = honeybadger.addMember(storefront, "noor@example.com", "Noor Haddad", false);
    long warehouse = honeybadger.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Warehouse");
    honeybadger.addMember(warehouse, "linus.kim@example.com", "Linus Kim", true);
    honeybadger.addMember(warehouse, "pia@example.com", "Pia Novak", false);
    honeybadger.addInvitation(storefront, "temp.worker@example.com");
    honeybadger.addInvitation(warehouse, "Sam@example.com");
    long shop = honeybadger.addProject(storefront, "web-shop");
    honeybadger.add(
        "fault", Map.of("project_id", shop, "klass", "CheckoutError", "assignee_id", noor));
    honeybadger.add("fault", Map.of("project_id", shop, "klass", "SearchError"));
  }
}
