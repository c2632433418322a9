package dev.trivet.cli.holdings;

import java.util.List;

/** Finds one kind of holdings, by reads only. */
interface HoldingFinder {

  /** {@return what it finds, in a word or two, as {@link Holding#kind()} has it} */
  String kind();

  /** {@return everything of its kind that the person holds, and what is to be done about it} */
  List<Holding> find();
}
