package dev.trivet.examples.plan;

import java.util.List;

/** One service's part of bringing people in. Remembers what it saw; for one thread. */
interface Onboarding {

  /** Looks at what is there, by reads only, and says what is missing, in the order of making. */
  List<Step> look(Request request);

  /** Makes one missing thing. Needs a look before. */
  void make(Step step);
}
