package dev.trivet.rollbar.people;

/**
 * A person, as occurrences name one.
 *
 * @param parameter the query parameter
 * @param value its value
 */
public record PersonSelector(String parameter, String value) {

  /**
   * The person with an e-mail address.
   *
   * @param email the address
   * @return the selector
   */
  public static PersonSelector ofEmail(String email) {
    return new PersonSelector("email", email);
  }

  /**
   * The person with a user name.
   *
   * @param username the name
   * @return the selector
   */
  public static PersonSelector ofUsername(String username) {
    return new PersonSelector("username", username);
  }

  /**
   * The person with an ID.
   *
   * @param id the ID that was reported, which is none of Rollbar's
   * @return the selector
   */
  public static PersonSelector ofId(String id) {
    return new PersonSelector("id", id);
  }

  /** Masks whom it is about. */
  @Override
  public String toString() {
    return "PersonSelector[" + parameter + "]";
  }
}
