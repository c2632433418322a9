package dev.trivet.conformance.service;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeOptions;
import java.util.List;
import java.util.function.Consumer;

/** One of the services, with everything in which the tests must tell them apart. */
public interface Service {

  /** Its name, which is also the first part of the names of its operations. */
  String name();

  /** The media type of bodies, both ways. */
  String mediaType();

  /** The class of its client. */
  Class<?> facadeType();

  /** The ways in which its credential can travel; the default one first. */
  List<Credential> credentials();

  /** Starts a fake. */
  Fake fake(Consumer<FakeOptions> options);

  /** The uniform view of a client; the fake may be null for a client that never puts. */
  Teams teams(AutoCloseable facade, Fake fake);

  /**
   * A 2xx body with one resource that has an id and these further members.
   *
   * @param operation whose answer it is
   * @param members members of a JSON object with commas between them, possibly none
   */
  String answer(Declared operation, String members);

  /** A body that tells of an error in these words, which hold no character to be escaped. */
  String error(int status, String words);

  /** Whether its limit counts reads and writes apart. */
  default boolean countsApart() {
    return false;
  }

  /** The status with which it refuses a call too many. */
  default int refusal() {
    return 429;
  }

  /** Opens a client in the default way. */
  default AutoCloseable open(Target target) {
    return credentials().get(0).facade().apply(target);
  }
}
