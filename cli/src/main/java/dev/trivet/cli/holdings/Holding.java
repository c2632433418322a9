package dev.trivet.cli.holdings;

import dev.trivet.cli.access.Service;
import dev.trivet.cli.text.Formats;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * Something that a person holds, and what is to be done about it.
 *
 * @param service where it is
 * @param kind what it is, in a word or two
 * @param id its ID, unique among those of its kind
 * @param name its name for people
 * @param decision what is to be done
 * @param reason to whom it goes, or why it cannot go; may be empty
 * @param change does it
 */
public record Holding(
    Service service,
    String kind,
    String id,
    String name,
    Decision decision,
    String reason,
    Change change) {

  /** What is to be done about a holding. */
  public enum Decision {
    /** The successor gets it. */
    HAND_OVER("hand over"),
    /** It is taken away, or belongs to nobody afterwards. */
    REMOVE("remove"),
    /** Somebody must have it, and nobody was named who can. */
    NEEDS_SUCCESSOR("needs a successor"),
    /** The API cannot change it. */
    BY_HAND("by hand");

    private final String words;

    Decision(String words) {
      this.words = words;
    }

    /** {@return the decision for people and for JSON} */
    public String words() {
      return words;
    }
  }

  /** Hands something over, or takes it away. */
  @FunctionalInterface
  public interface Change {

    /** {@return whether there was anything to change} */
    boolean carryOut();
  }

  /** {@return a holding about which nothing is decided yet} */
  static Holding of(Service service, String kind, String id, String name) {
    return new Holding(service, kind, id, name, Decision.BY_HAND, "", () -> false);
  }

  private Holding with(Decision decided, String why, Change how) {
    return new Holding(service, kind, id, name, decided, why, how);
  }

  /** {@return the same holding, to be taken away} */
  Holding remove(String why, Change how) {
    return with(Decision.REMOVE, why, how);
  }

  /** {@return the same holding, which only people can change} */
  Holding byHand(String why) {
    return with(Decision.BY_HAND, why, change);
  }

  /**
   * Decides: to the successor if there is one, else away, unless something speaks against that.
   *
   * @param successor who takes it over, if anybody was named
   * @param handOver gives it to the user with an ID
   * @param remove takes it away
   * @param obstacle why it cannot simply be taken away
   */
  Holding settle(
      Optional<Successor> successor,
      LongFunction<Change> handOver,
      Change remove,
      Optional<String> obstacle) {
    if (successor.isPresent()) {
      var heir = successor.get();
      return heir.id().isPresent()
          ? with(Decision.HAND_OVER, "to " + heir.email(), handOver.apply(heir.id().get()))
          : with(Decision.NEEDS_SUCCESSOR, heir.absence(), change);
    }
    return obstacle
        .map(why -> with(Decision.NEEDS_SUCCESSOR, why, change))
        .orElseGet(() -> remove("", remove));
  }

  /** {@return whether the program changes it} */
  public boolean isChanged() {
    return decision == Decision.HAND_OVER || decision == Decision.REMOVE;
  }

  /** {@return the name of this holding in journals, the same in every run} */
  public String key() {
    return String.join("/", service.key(), "holding", kind.replace(' ', '-'), id);
  }

  /** {@return the holding and what is to be done about it, in one line} */
  public String words() {
    return label() + " (" + decision.words + (reason.isEmpty() ? "" : ", " + reason) + ")";
  }

  /** {@return the holding for people, in one line} */
  public String label() {
    return Formats.plain(service.title() + ": " + kind + " " + name);
  }
}
