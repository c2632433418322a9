package dev.trivet.benchmarks;

import java.util.List;

/** What is measured, once by Trivet and twice by hand. */
public interface Calls {

  /** Creates one team. */
  Object create();

  /** Reads one page of 100 teams. */
  List<?> page();
}
