package dev.trivet.rollbar.people;

/**
 * Selects a person by an attribute that occurrences have of them.
 *
 * @param parameter the name of the query parameter
 * @param value the value of the query parameter
 */
public record PersonSelector(String parameter, String value) {

  /**
   * Selects the person with an email address.
   *
   * @param email the email address
   * @return the selector
   */
  public static PersonSelector ofEmail(String email) {
    return new PersonSelector("email", email);
  }

  /**
   * Selects the person with a username.
   *
   * @param username the username
   * @return the selector
   */
  public static PersonSelector ofUsername(String username) {
    return new PersonSelector("username", username);
  }

  /**
   * Selects the person with an ID.
   *
   * @param id the ID that the application reported, not one that Rollbar gave
   * @return the selector
   */
  public static PersonSelector ofId(String id) {
    return new PersonSelector("id", id);
  }

  /** Masks the value. */
  @Override
  public String toString() {
    return "PersonSelector[" + parameter + "]";
  }
}
