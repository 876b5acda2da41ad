-- Plan: what the tables of the built-in plan hold after installation.  That its
-- words are the source's is tested in test/t/plan_faithful.t.
BEGIN;
SELECT plan(26);

SELECT is((SELECT count(*)::int FROM credit.measure_list WHERE plan = 'laiwu'), 36, 'the plan has 36 measures');
SELECT is((SELECT array_agg(number ORDER BY number) FROM credit.plan_measure WHERE edition = 1),
          ARRAY(SELECT generate_series(1, 36)), 'numbered 1 to 36');
SELECT is((SELECT array_agg(measure::text ORDER BY measure) FROM credit.plan_measure WHERE edition = 1),
          ARRAY(SELECT 'laiwu/' || n FROM generate_series(1, 36) n), 'each under its own name');
SELECT results_eq($$SELECT number FROM credit.plan_measure WHERE body IS NULL$$, ARRAY[10],
                  'measure 10 alone stands in the appendix only');
SELECT row_eq($$SELECT document_no, issued_on, valid_from, valid_until FROM credit.plan_edition WHERE id = 1$$,
              ROW('莱芜区信用办〔2020〕17号'::text, '2020-11-21'::date, '2020-11-21'::date, NULL::date),
              'it is document 莱芜区信用办〔2020〕17号, in force from 2020-11-21 with no end');

-- Verdicts
SELECT results_eq($$SELECT number FROM credit.plan_measure WHERE edition = 1 AND verdict = 'reference' ORDER BY 1$$,
                  ARRAY[9, 15, 16, 18, 19, 21, 28], 'seven measures inform a decision only: a reference is not a ban');
SELECT results_eq($$SELECT number FROM credit.plan_measure WHERE edition = 1 AND verdict = 'duty' ORDER BY 1$$,
                  ARRAY[12, 33, 34, 35, 36], 'five oblige the department to act of its own');
SELECT is((SELECT count(*)::int FROM credit.plan_measure WHERE edition = 1 AND verdict = 'restricted'), 24, 'the other 24 restrict');
SELECT is_empty($$SELECT number FROM credit.plan_measure
                  WHERE verdict = 'restricted' AND effects[1] <> ALL ('{refuse,withhold,revoke}')$$,
                'what restricts refuses, withholds or revokes first of all');
SELECT is_empty($$SELECT number FROM credit.plan_measure
                  WHERE verdict <> 'restricted' AND effects[1] = ANY ('{refuse,withhold,revoke}')$$,
                'what does not restrict does something else first of all');

-- Doubts are on record and not hidden in a verdict
SELECT is_empty($$SELECT measure FROM credit.measure_list WHERE verdict = 'reference' AND measure <> ALL ('{laiwu/16,laiwu/19,laiwu/21}') AND NOT basis_doubted$$,
                'references of other conduct (9, 15, 18, 28) are doubted; 16, 19 and 21 quote rules about credit');
SELECT is_empty($$SELECT number FROM credit.plan_measure WHERE basis_fit <> 'names_listed_subject' AND basis_note !~ '\S'$$,
                'where no basis names the listed subject, a note says what it says');

-- Every classification rests on words of the plan
SELECT is_empty($$SELECT number FROM credit.plan_measure
                  WHERE NOT (words ->> 'effects' ~ '\S' AND words ->> 'verdict' ~ '\S' AND words ->> 'binds' ~ '\S')$$,
                'words are given for effects, verdict and whom it binds');
SELECT is_empty($$SELECT number FROM credit.plan_measure
                  WHERE (condition IS NULL) <> (words ->> 'condition' IS NULL)
                     OR (court_mark IS NULL) <> (words ->> 'court_mark' IS NULL)$$,
                'and for condition and mark, where there is one');
SELECT results_eq($$SELECT number FROM credit.plan_measure WHERE court_mark = 'exit_ban'$$, ARRAY[20],
                  'measure 20 alone needs a mark that only the court sets');

-- Bases
SELECT is_empty($$SELECT number FROM credit.plan_measure m
                  WHERE NOT EXISTS (SELECT FROM credit.plan_basis b WHERE (b.edition, b.number) = (m.edition, m.number))$$,
                'no measure without a basis');
SELECT is_empty($$SELECT number, ord FROM credit.plan_basis WHERE kind IS NULL OR document !~ '\S' OR quote !~ '\S'$$,
                'every basis has its kind, its document and its words');
SELECT is_empty($$SELECT number, ord FROM credit.plan_basis, unnest(articles) a WHERE a !~ '\S'$$,
                'a place in a document that is given is not blank');

-- Departments
SELECT is_empty($$SELECT measure FROM credit.measure_list WHERE cardinality(departments) = 0 AND NOT open_list$$,
                'every measure has a department, or leaves the list open');
SELECT is_empty($$SELECT written FROM credit.department_name WHERE reason !~ '\S'$$,
                'every other name of a department says why it means the same one, or another');
SELECT set_has($$SELECT written, department, same FROM credit.department_name$$,
               $$VALUES ('区环保分局', '区环保局', true), ('区城乡建设局', '区住建局', false)$$,
               'the two kinds: one department with two names, two departments with like names');
SELECT results_eq($$SELECT DISTINCT substr(measure::text, 7)::int FROM credit.plan_disagreement ORDER BY 1$$,
                  ARRAY[1, 11, 12, 13, 24, 30, 35],
                  'body and appendix disagree about departments of seven measures, and the plan says so itself');
SELECT set_eq($$SELECT department, named_in, named_in_name FROM credit.plan_disagreement WHERE measure = 'laiwu/1'$$,
              $$VALUES ('区行政审批局', 'body only', '仅见于正文'), ('区财政局', 'appendix only', '仅见于附录')$$,
              'measure 1: the body names 区行政审批局, the appendix 区财政局');
SELECT is((SELECT departments FROM credit.measure_list WHERE measure = 'laiwu/1'), ARRAY['区行政审批局', '区财政局'],
          'an answer names both, the body''s first');

-- Whom they bind
SELECT results_eq($$SELECT number FROM credit.plan_measure WHERE binds_through <> '{}' ORDER BY 1$$, ARRAY[22, 29, 30],
                  'only 22, 29 and 30 reach a person through an organization');
SELECT is_empty($$SELECT number FROM credit.plan_measure, unnest(binds_through) r
                  WHERE r <> ALL ('{legal_representative,principal,directly_responsible,actual_controller}')$$,
                'through posts that someone holds, never through a family');

SELECT * FROM finish();
ROLLBACK;
