package dev.trivet.testkit.internal.rollbar;

/** A team of the account. */
record Team(long id, String name, String accessLevel) {

  boolean owners() {
    return accessLevel.equals("owner");
  }

  boolean everyone() {
    return accessLevel.equals("everyone");
  }

  boolean builtIn() {
    return owners() || everyone();
  }
}
