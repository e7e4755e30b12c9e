import fs from 'node:fs';
import { advice, lessons, type LearningLogDb, type LearningLogTables } from '@gemeengoed/learning-log-data';
import type { Examples } from '@gemeengoed/module-kit';

const read = <Content>(file: string): Content =>
  JSON.parse(fs.readFileSync(new URL(`../content/${file}`, import.meta.url), 'utf8')) as Content;

type AdviceContent = Parameters<typeof advice.load>[1];

/** Brings the options for action, boxes and general lessons up to date. */
export async function loadAdvice(db: LearningLogDb): Promise<void> {
  const { themes, advice: entries } = read<{
    themes: AdviceContent['themes'];
    advice: (AdviceContent['advice'][number] & { group: string | null })[];
  }>('advice.json');
  await db.write((tx) => advice.load(tx, { themes, advice: entries.map(({ group: _group, ...entry }) => entry) }));
}

interface ExampleLesson {
  id: string;
  organisation: string;
  about: string;
  labelNl: string;
  labelEn: string | null;
  textNl: string;
  textEn: string | null;
  source: string;
}

/** Loads the lessons of the eighteen cases as lessons of the organisations that own the cases, shared with everyone. */
export const loadLessons: Examples<LearningLogTables> = async ({ actingFor }) => {
  const content = read<{ lessons: ExampleLesson[] }>('lessons.json').lessons;
  for (const organisation of new Set(content.map((lesson) => lesson.organisation))) {
    const own = content.filter((lesson) => lesson.organisation === organisation);
    await actingFor(organisation).db.write((tx) =>
      lessons.insert(
        tx,
        own.map((lesson) => ({ ...lesson, sharing: 'public' })),
      ),
    );
  }
};
