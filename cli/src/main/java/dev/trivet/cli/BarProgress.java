package dev.trivet.cli;

import dev.trivet.cli.text.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a bar in the terminal. */
final class BarProgress implements Progress {

  private final ProgressBar bar;

  BarProgress(String title, int size) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(title)
            .setInitialMax(size)
            .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void step() {
    bar.step();
  }

  @Override
  public void expect(int more) {
    bar.maxHint(bar.getMax() + more);
  }

  @Override
  public void close() {
    bar.close();
  }
}
