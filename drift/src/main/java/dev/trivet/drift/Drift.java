package dev.trivet.drift;

/**
 * One thing that a service sends and this version of the SDK does not know. It has names only, no
 * values: a name or word that could be an ID or somebody's text is replaced by {@value #HIDDEN}.
 *
 * @param operation the name of the call, such as {@code rootly.teams.get}
 * @param kind what is unknown about the member
 * @param model the model that has the member, such as {@code Team}
 * @param member the member: its name on the wire where it has no accessor, else the accessor
 * @param word the unknown value of an enumeration, empty for the other kinds
 */
public record Drift(String operation, Kind kind, String model, String member, String word) {

  /** Stands for a name or word that is not shown. */
  public static final String HIDDEN = "(hidden)";

  /** What is unknown. */
  public enum Kind {
    /** The model has no accessor for the member. */
    MEMBER,
    /** The model has an accessor, but what arrived has another JSON type. */
    TYPE,
    /** The enumeration has no constant for the value. */
    WORD
  }

  /** {@return one line, such as {@code rootly.teams.get: Team.cost_center is unknown}} */
  @Override
  public String toString() {
    return operation
        + ": "
        + model
        + "."
        + member
        + switch (kind) {
          case MEMBER -> " is unknown";
          case TYPE -> " has another type";
          case WORD -> " has the unknown value " + word;
        };
  }
}
