package dev.trivet.honeybadger.accounts;

import dev.trivet.core.json.OpenEnum;

/**
 * The role of a user in an account.
 *
 * @param value the text on the wire
 */
public record AccountRole(String value) implements OpenEnum {

  /** Has access to the projects of the user's teams. */
  public static final AccountRole MEMBER = new AccountRole("Member");

  /** Manages billing. */
  public static final AccountRole BILLING = new AccountRole("Billing");

  /** Manages users, teams and projects. */
  public static final AccountRole ADMIN = new AccountRole("Admin");

  /** May do everything. */
  public static final AccountRole OWNER = new AccountRole("Owner");

  @Override
  public String toString() {
    return value;
  }
}
