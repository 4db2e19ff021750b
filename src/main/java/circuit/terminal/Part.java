package circuit.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A stretch of the screen from edge to edge. */
enum Part {
    BIG_BAND {
        @Override
        int rows(Sheet sheet) {
            return Band.rows(sheet.canvas().area(), sheet.theme().unicode());
        }

        @Override
        void draw(Sheet sheet, Area area) {
            Band.drawBig(sheet, area);
        }
    },
    BAND {
        @Override
        void draw(Sheet sheet, Area area) {
            Band.drawText(sheet, area);
        }
    },
    BAND_AND_FIGURE {
        @Override
        void draw(Sheet sheet, Area area) {
            Band.drawWithFigure(sheet, area);
        }
    },
    AIR {
        @Override
        void draw(Sheet sheet, Area area) {}
    },
    FIGURE {
        @Override
        int rows(Sheet sheet) {
            return STRETCHES;
        }

        @Override
        void draw(Sheet sheet, Area area) {
            FigureBox.draw(sheet, sheet.inset(area));
        }
    },
    FIGURE_AND_CARD {
        @Override
        int rows(Sheet sheet) {
            return STRETCHES;
        }

        @Override
        void draw(Sheet sheet, Area area) {
            Area inner = sheet.inset(area);
            FigureBox.draw(sheet, figure(inner));
            Area card = inner.right(inner.width() - figure(inner).width() - GUTTER);
            if (sheet.keys()) {
                KEYS.draw(sheet, card);
            } else {
                Card.draw(sheet, card);
            }
        }
    },
    TITLE {
        @Override
        void draw(Sheet sheet, Area area) {
            Scene scene = sheet.scene();
            Area row = sheet.inset(area);
            String title = scene.lead()
                    .map(lead -> lead + ": " + scene.title())
                    .filter(words -> Columns.of(words) <= row.width())
                    .orElse(scene.title());
            sheet.canvas().text(row, title, sheet.theme().strong());
        }
    },
    DOSE {
        @Override
        void draw(Sheet sheet, Area area) {
            sheet.canvas()
                    .text(sheet.inset(area), sheet.scene().dose(), sheet.ink().bold());
        }
    },
    HOW_TO {
        @Override
        int rows(Sheet sheet) {
            return STRETCHES;
        }

        @Override
        void draw(Sheet sheet, Area area) {
            Card.howTo(sheet, sheet.inset(area));
        }
    },
    LAST {
        @Override
        void draw(Sheet sheet, Area area) {
            sheet.scene()
                    .last()
                    .ifPresent(last -> sheet.canvas()
                            .text(sheet.inset(area), last, sheet.theme().plain()));
        }
    },
    POSITION {
        @Override
        void draw(Sheet sheet, Area area) {
            Area row = sheet.inset(area);
            String left = sheet.scene().left();
            sheet.canvas()
                    .text(
                            row.left(row.width() - left.length() - 2),
                            sheet.scene().position(),
                            sheet.theme().plain());
            sheet.canvas().rightAligned(row, left, sheet.theme().strong());
        }
    },
    BAR {
        @Override
        void draw(Sheet sheet, Area area) {
            Bar.draw(sheet, sheet.inset(area));
        }
    },
    BAR_AND_LEFT {
        @Override
        void draw(Sheet sheet, Area area) {
            Area row = sheet.inset(area);
            String left = sheet.scene().left();
            int room = row.width() - left.length() - 1;
            if (room < 8) {
                Bar.draw(sheet, row);
            } else {
                Bar.draw(sheet, row.left(room));
                sheet.canvas().rightAligned(row, left, sheet.theme().plain());
            }
        }
    },
    HINTS {
        @Override
        void draw(Sheet sheet, Area area) {
            sheet.canvas()
                    .text(
                            sheet.inset(area),
                            hints(sheet.inset(area).width()),
                            sheet.theme().soft());
        }
    },
    KEYS {
        @Override
        int rows(Sheet sheet) {
            return STRETCHES;
        }

        @Override
        void draw(Sheet sheet, Area area) {
            for (int i = 0; i < Math.min(area.height(), Keys.ALL.size()); i++) {
                Binding binding = Keys.ALL.get(i);
                Area row = area.below(i).top(1);
                sheet.canvas()
                        .text(
                                row.left(KEYS_WIDTH),
                                binding.keys(),
                                sheet.theme().strong());
                sheet.canvas()
                        .text(
                                row.right(row.width() - KEYS_WIDTH),
                                binding.does(),
                                sheet.theme().plain());
            }
        }
    };

    /** The height of a part that takes what the others leave. */
    static final int STRETCHES = 0;

    private static final int GUTTER = 3;
    private static final int KEYS_WIDTH = 10;
    /** A column of text much wider than this tires the eye. */
    private static final int READABLE = 72;

    int rows(Sheet sheet) {
        return 1;
    }

    abstract void draw(Sheet sheet, Area area);

    /** The side of a wide window on which the number stands. */
    static Area figure(Area inner) {
        int card = Math.min(READABLE, Math.max(34, inner.width() * 2 / 5));
        return inner.left(inner.width() - card - GUTTER);
    }

    /** As many as fit; the one that leads to all others stays longest. */
    private static String hints(int columns) {
        List<Binding> shown = Keys.ALL.stream()
                .filter(binding -> binding.hint().isPresent())
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        Optional<Binding> keys =
                shown.stream().filter(binding -> binding.keys().equals("?")).findFirst();
        while (shown.size() > 1 && text(shown).length() > columns) {
            boolean lastIsKeys =
                    keys.filter(k -> k == shown.get(shown.size() - 1)).isPresent();
            shown.remove(shown.size() - (lastIsKeys ? 2 : 1));
        }
        return text(shown);
    }

    private static String text(List<Binding> shown) {
        return shown.stream()
                .map(binding ->
                        binding.keys().split(" ")[0] + " " + binding.hint().orElse(""))
                .collect(Collectors.joining(" · "));
    }
}
