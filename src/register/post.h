/*-------------------------------------------------------------------------
 *
 * post.h
 *	  Posts that persons hold in listed organizations.
 *
 *-------------------------------------------------------------------------
 */
#ifndef CREDIT_POST_H
#define CREDIT_POST_H

#include "register/register.h"

/* What a listing says about a person in the listed organization. */
typedef struct Post
{
	int64		listing;
	Subject		organization;
	int			role;			/* ROLE_* of plan.h */
	TimestampTz since;
	TimestampTz until;			/* DT_NOEND: no end set */
} Post;

typedef struct PostList
{
	int			count;
	int			capacity;
	Post	   *item;
} PostList;

typedef void (*PostVisitor) (const Post *post, const Subject *person, void *arg);

/*
 * The posts that the person holds at the time asked.  Without "history", only
 * those that the person holds now as well.
 */
extern void posts_of(Register *r, const Identifiers *person, const AskedTime *when, PostList *list);

/* Visits every post held at as_of, as known now. */
extern void posts_visit(Register *r, TimestampTz as_of, PostVisitor visit, void *arg);

#endif							/* CREDIT_POST_H */
