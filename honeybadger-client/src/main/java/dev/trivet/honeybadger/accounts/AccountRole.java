package dev.trivet.honeybadger.accounts;

import dev.trivet.core.json.OpenEnum;

/**
 * What a user may do in an account.
 *
 * @param value the text on the wire
 */
public record AccountRole(String value) implements OpenEnum {

  /** Uses what the user's teams have access to. */
  public static final AccountRole MEMBER = new AccountRole("Member");

  /** Sees and pays bills. */
  public static final AccountRole BILLING = new AccountRole("Billing");

  /** Manages users, teams and projects. */
  public static final AccountRole ADMIN = new AccountRole("Admin");

  /** Does everything. */
  public static final AccountRole OWNER = new AccountRole("Owner");

  @Override
  public String toString() {
    return value;
  }
}
